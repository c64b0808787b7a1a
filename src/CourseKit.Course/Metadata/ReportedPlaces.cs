using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Where binding found fault with a page's settings already: one mistake is one message.</summary>
internal sealed class ReportedPlaces
{
    private readonly HashSet<(string Path, LinePosition Start)> _places;

    public ReportedPlaces(CoursePage page) =>
        _places = [.. page.Diagnostics.Where(IsOfSettings).Select(finding => (finding.Location.Path, finding.Location.Start))];

    public bool Holds(Location location) => _places.Contains((location.Path, location.Start));

    private static bool IsOfSettings(Diagnostic finding) =>
        FrontMatterFindings.IsOfSetting(finding) || finding.Rule == MisspeltBlockColor.Rule;
}
