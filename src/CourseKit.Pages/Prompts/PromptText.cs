using System.Text;

namespace CourseKit.Model;

/// <summary>The words of a prompt, so that two can be compared without regard to how they are typed.</summary>
internal static class PromptText
{
    private const string Punctuation = ".,;:!?'\"()“”‘’„‚«»…*_";

    /// <summary>Both sides, normalised: equal for prompts that a reader would take for one.</summary>
    public static string Of(Prompt prompt) =>
        Normalize(prompt.Question.Text) + "\n" + (prompt.Answer is null ? "" : Normalize(prompt.Answer.Text));

    /// <summary>
    /// Lower case, single blanks, no punctuation. In a side with maths or code only blanks are evened out: there <c>x_2</c> and <c>x2</c>,
    /// <c>N</c> and <c>n</c> are different things.
    /// </summary>
    public static string Normalize(string side)
    {
        var isExact = side.IndexOfAny(['$', '`', '\\']) >= 0;
        var result = new StringBuilder(side.Length);
        var pendingBlank = false;
        foreach (var c in side)
        {
            if (char.IsWhiteSpace(c))
            {
                pendingBlank = result.Length > 0;
            }
            else if (isExact || Punctuation.IndexOf(c) < 0)
            {
                if (pendingBlank) result.Append(' ');
                pendingBlank = false;
                result.Append(isExact ? c : char.ToLowerInvariant(c));
            }
        }

        return result.Length > 0 || isExact ? result.ToString() : side.Trim();
    }

    /// <summary>True when the author gave the prompt this class or attribute.</summary>
    public static bool IsMarked(Prompt prompt, string name) =>
        prompt.Tags.Contains(name) || prompt.Metadata.Any(item => item.Name == name && item.Value != "false");
}
