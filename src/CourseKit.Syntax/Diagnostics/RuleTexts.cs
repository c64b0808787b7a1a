using System.Reflection;
using System.Text;

namespace CourseKit.Syntax;

/// <summary>
/// What a rule says to people, read from the Markdown file beside its class, <c>CKnnnn.Name.md</c>: the title as its heading, the
/// explanation, and below
/// <c>## Bad</c> and <c>## Good</c> one fenced example each. In an example a control picture (U+2400 to U+241F) stands for the control
/// character that it pictures, so that a tab or a bell can be seen: <c>␉</c>.
/// </summary>
/// <param name="Title">What is found, as a short sentence without a full stop.</param>
/// <param name="Explanation">Why it matters and what to do, in Markdown.</param>
/// <param name="Bad">The shortest text that shows the mistake.</param>
/// <param name="Good">The same text, put right.</param>
public sealed record RuleTexts(string Title, string Explanation, string Bad, string Good)
{
    private const string TitleMark = "# ";
    private const string BadHeading = "## Bad";
    private const string GoodHeading = "## Good";

    /// <summary>The texts of a rule, out of the assembly that holds its class.</summary>
    /// <exception cref="InvalidOperationException">The file is not there or badly formed; a test of the house reads all.</exception>
    internal static RuleTexts Of(Assembly room, string code)
    {
        var name = code + ".md";
        using var stream = room.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no {code}.*.md beside the class of {code}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        try
        {
            return Parse(reader.ReadToEnd());
        }
        catch (FormatException mistake)
        {
            throw new InvalidOperationException($"The texts of {code} cannot be read: {mistake.Message}", mistake);
        }
    }

    /// <exception cref="FormatException">The text has not the form that is described above; the message says the line and what belongs
    /// there.</exception>
    public static RuleTexts Parse(string text)
    {
        var lines = text.Replace("\r\n", "\n").Split('\n');
        if (!lines[0].StartsWith(TitleMark, StringComparison.Ordinal) || lines[0].Trim() == "#")
        {
            throw Expected(0, "a title: '# What is found'");
        }

        var bad = Array.IndexOf(lines, BadHeading);
        if (bad < 0) throw Expected(lines.Length - 1, $"a heading '{BadHeading}' somewhere above");
        var explanation = string.Join("\n", lines.Skip(1).Take(bad - 1)).Trim();
        if (explanation.Length == 0) throw Expected(bad, "an explanation above the examples");
        var (badText, good) = Example(lines, bad);
        if (good >= lines.Length || lines[good] != GoodHeading) throw Expected(good, $"the heading '{GoodHeading}'");
        var (goodText, end) = Example(lines, good);
        if (end < lines.Length) throw Expected(end, "the end of the file");
        return new RuleTexts(lines[0].Substring(TitleMark.Length).Trim(), explanation, badText, goodText);
    }

    /// <summary>The fenced block below a heading, and the first line behind it that is not blank.</summary>
    private static (string Text, int Next) Example(string[] lines, int heading)
    {
        var start = FirstFilled(lines, heading + 1);
        var fence = start < lines.Length ? lines[start].Length - lines[start].TrimStart('`').Length : 0;
        if (fence < 3) throw Expected(start, $"a fenced example below '{lines[heading]}'");
        var end = Array.IndexOf(lines, new string('`', fence), start + 1);
        if (end < 0) throw Expected(lines.Length - 1, $"the end of the fence that line {start + 1} begins");
        if (end == start + 1) throw Expected(end, "an example inside the fence");
        var text = string.Join("\n", lines.Skip(start + 1).Take(end - start - 1));
        return (Unpictured(text), FirstFilled(lines, end + 1));
    }

    private static int FirstFilled(string[] lines, int line)
    {
        while (line < lines.Length && lines[line].Trim().Length == 0) line++;
        return line;
    }

    private static string Unpictured(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] is >= '\u2400' and < '\u2420') characters[i] = (char)(characters[i] - '\u2400');
        }

        return new string(characters);
    }

    private static FormatException Expected(int line, string what) => new($"line {line + 1} should have {what}.");
}
