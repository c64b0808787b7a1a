using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class OrbitTaskChanged
{
    public static readonly Rule Rule = new(typeof(OrbitTaskChanged))
    {
        Code = "CK6160",
        Name = "orbit-task-changed",
        Severity = Severity.Warning,
        Loss = ReaderLoss.History,
    };

    /// <param name="place">Where the prompt stands now.</param>
    /// <param name="before">The prompt in the lock that was read.</param>
    /// <param name="after">The prompt in the lock that will be written.</param>
    public static Diagnostic At(Location place, LockedPrompt before, LockedPrompt after)
    {
        var isEdited = before.Kind != after.Kind || before.Question != after.Question || before.Answer != after.Answer;
        return new Diagnostic(Rule, place, isEdited
            ? $"Prompt '{after.Id}' was edited: readers' history in Orbit starts anew"
            : $"Prompt '{after.Id}' is another task to Orbit: readers' history there starts anew")
        {
            Label = !isEdited ? "the text is the same, but something that it refers to is another"
                : before.Question == after.Question ? $"the answer was: {Short(before.Answer ?? "")}" : $"was: {Short(before.Question)}",
            Hint = isEdited
                ? "Leave it so when the new wording is worth it; else write it as it was."
                : "Look for what changed: a footnote, the address of an image or link (base_url, the image's file), a source, a number or a TeX command.",
        };
    }

    private static string Short(string text)
    {
        const int most = 80;
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= most) return line;
        var end = char.IsHighSurrogate(line[most - 1]) ? most - 1 : most;
        return line[..end] + "…";
    }
}
