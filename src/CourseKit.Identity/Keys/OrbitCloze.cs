using System.Text;

namespace CourseKit.Model;

/// <summary>A cloze as Orbit's component reads its attribute.</summary>
/// <param name="Text">Without the braces of the deletions.</param>
/// <param name="Deletions">In reading order.</param>
public sealed record OrbitCloze(string Text, IReadOnlyList<OrbitDeletion> Deletions)
{
    /// <summary>
    /// A deletion is what stands between an opening and the next closing brace with no brace in between and at least one character:
    /// the pattern <c>{([^{}]+?)}</c>. So the innermost braces count, TeX's own included; all others stay in the text.
    /// </summary>
    public static OrbitCloze Parse(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var deletions = new List<OrbitDeletion>();
        var copied = 0;
        var opening = -1;
        for (var at = 0; at < markup.Length; at++)
        {
            if (markup[at] == '{')
            {
                opening = at;
            }
            else if (markup[at] == '}')
            {
                if (opening >= 0 && at > opening + 1)
                {
                    text.Append(markup, copied, opening - copied);
                    deletions.Add(new OrbitDeletion(text.Length, at - opening - 1));
                    text.Append(markup, opening + 1, at - opening - 1);
                    copied = at + 1;
                }

                opening = -1;
            }
        }

        text.Append(markup, copied, markup.Length - copied);
        return new OrbitCloze(text.ToString(), deletions);
    }
}

/// <summary>A hidden part; offsets in UTF-16 code units of <see cref="OrbitCloze.Text"/>.</summary>
public sealed record OrbitDeletion(int Start, int Length);
