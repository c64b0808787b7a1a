using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class MemberOfNull
{
    public static readonly Rule Rule = new(typeof(MemberOfNull))
    {
        Code = "CK5145",
        Name = "member-of-null",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string target, string member) =>
        new(Rule, place.Location, $"'{target}' is null and has no '{member}'")
        {
            Label = "asked of null",
            Hint = $"Write '{target}?.…', or ask with 'if {target}' before.",
        };

    internal static Diagnostic At(Place place, string path)
    {
        // Scriban quotes the whole path, whose last name is the member; or only the object.
        var dot = path.LastIndexOf('.');
        return dot > 0 ? At(place, path[..dot].TrimEnd('?'), path[(dot + 1)..]) : At(place, path, place.Text);
    }

    internal static Diagnostic AtIndex(Place place) =>
        new(Rule, place.Location, "An item is asked for by null")
        {
            Label = "this is null",
            Hint = "Test it with an 'if' before.",
        };
}
