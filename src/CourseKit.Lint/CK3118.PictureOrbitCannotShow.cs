using CourseKit.Syntax;

namespace CourseKit.Model;

public static class PictureOrbitCannotShow
{
    public static readonly Rule Rule = new(typeof(PictureOrbitCannotShow))
    {
        Code = "CK3118",
        Name = "picture-orbit-cannot-show",
        Severity = Severity.Hint,
        Loss = ReaderLoss.Missing,
    };

    internal static void Check(PromptReading prompt, Action<Diagnostic> report)
    {
        var page = prompt.Of.Page;
        if ((page.Page.Review ?? page.Settings.Review) != ReviewMode.Orbit) return;
        foreach (var picture in Pictures(prompt.Prompt))
        {
            if (picture.Target.IndexOf(';') >= 0) report(AtSemicolon(picture.Location));
            else if (page.Settings.BaseUrl is null && !IsAbsolute(picture.Target)) report(AtRelative(picture.Location));
        }
    }

    private static IEnumerable<LinkReference> Pictures(Prompt prompt)
    {
        IEnumerable<LinkReference> links = prompt.AnswerBody is { } answer
            ? prompt.QuestionBody.Links.Concat(answer.Links)
            : prompt.QuestionBody.Links;
        return links.Where(link => link.Kind == LinkKind.Image);
    }

    private static bool IsAbsolute(string address) =>
        address.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase);

    private static Diagnostic AtSemicolon(Location location) =>
        new(Rule, location, "Orbit reads this address as two")
        {
            Label = "has a ';'",
            Hint = "Rename the picture, or write %3B.",
        };

    private static Diagnostic AtRelative(Location location) =>
        new(Rule, location, "Orbit cannot find this picture")
        {
            Label = "has no whole address",
            Hint = "Set base_url in course.yml to where the site will be.",
        };
}
