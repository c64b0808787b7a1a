namespace CourseKit.Export.Tests;

public sealed class SiteExporterTests
{
    [Fact]
    public void A_whole_site_is_sound()
    {
        var site = TestSite.Of(Courses.Tides);

        var problems = SiteStructure.Problems(site.Files);

        Assert.Equal([], site.Findings.Select(finding => $"{finding.Location.Path}({finding.Location.Start}): {finding.Message}"));
        Assert.Equal([], problems);
    }
}
