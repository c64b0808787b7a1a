namespace CourseKit.Syntax.Tests;

/// <summary>Texts that make a careless reader look at the same characters again and again.</summary>
internal static class HostileTexts
{
    /// <summary>Named patterns to be repeated, with what stands before and after the repetition.</summary>
    public static IReadOnlyDictionary<string, (string Before, string Pattern, string After)> All { get; } =
        new Dictionary<string, (string, string, string)>(StringComparer.Ordinal)
        {
            ["quote marks on one line"] = ("", ">", ""),
            ["quote marks with blanks"] = ("", "> ", "x"),
            ["list marks on one line"] = ("", "- ", "x"),
            ["numbers on one line"] = ("", "1. ", "x"),
            ["brackets"] = ("", "[", ""),
            ["braces"] = ("", "{", ""),
            ["openings"] = ("", "{{<", ""),
            ["openings with a name"] = ("", "{{< a ", ""),
            ["openings a line"] = ("", "{{< a\n", ""),
            ["openings before raw strings"] = ("", "{{< x `a` ", ""),
            ["openings in raw strings"] = ("{{< x", "`{{< y`\n", ""),
            ["raw strings not closed"] = ("", "{{< x `", ""),
            ["quotes not closed"] = ("", "{{< x \"", ""),
            ["single quotes"] = ("{{< x ", "'a ", ">}}"),
            ["stray quotes"] = ("{{< x ", "a=\"b\"c ", ">}}"),
            ["quotes side by side"] = ("{{< x ", "\"b\"c ", ">}}"),
            ["escapes not closed"] = ("", "{{</* a ", ""),
            ["escapes not closed on lines"] = ("", "{{</* a\n", "*/>}}"),
            ["calls on one line"] = ("", "{{< figure >}}", ""),
            ["unknown calls on one line"] = ("", "{{< f >}}", ""),
            ["shortcodes never closed"] = ("", "{{< details >}}", ""),
            ["closing tags"] = ("", "{{< /details >}}", ""),
            ["closing tags of nothing"] = ("", "{{< /a >}}", ""),
            ["crossed tags"] = ("", "{{< details >}}{{< quote >}}{{< /details >}}{{< /quote >}}", ""),
            ["review blocks never closed"] = ("", "{{<orbit_review>}}\n", ""),
            ["review blocks"] = ("", "{{<orbit_review>}}\na?\nb\nc\n{{</orbit_review>}}\n", ""),
            ["review blocks in comments"] = ("", "<!--{{<orbit_review>}}-->{{</orbit_review>}}", ""),
            ["review blocks in a fence"] = ("```\n", "{{<orbit_review>}}\n", "```"),
            ["backticks"] = ("", "`", ""),
            ["backticks apart"] = ("", "` ", ""),
            ["runs of backticks"] = ("", "` `` ``` ```` ", ""),
            ["escaped backticks"] = ("", "\\`", ""),
            ["backslashes"] = ("", "\\", ""),
            ["fences not closed"] = ("", "```a\n", ""),
            ["fences in quotes not closed"] = ("", "> ```a\n\n", ""),
            ["fences of both kinds"] = ("", "```a\n~~~b\n", ""),
            ["comments not closed"] = ("", "<!--", ""),
            ["comments"] = ("", "<!-- -->", ""),
            ["comments over paragraphs"] = ("", "<!--\n\n-->", ""),
            ["comment ends"] = ("", "-->", ""),
            ["angle brackets"] = ("", "<", ""),
            ["raw prompts not closed"] = ("", "<orbit-prompt a=\"", ""),
            ["raw prompts without end"] = ("", "<orbit-prompt ", ""),
            ["raw areas"] = ("", "<orbit-reviewarea>", ""),
            ["raw prompts"] = ("", "<orbit-prompt question=a answer=b />", ""),
            ["attributes of a raw prompt"] = ("<orbit-prompt ", "a=b ", ">"),
            ["lines in a block"] = ("{{<orbit_review>}}\n", "a\n", "{{</orbit_review>}}"),
            ["markers in a block"] = ("{{<orbit_review>}}\n", "Q: a\nA: b\n", "{{</orbit_review>}}"),
            ["answers in a block"] = ("{{<orbit_review>}}\nQ: a\n", "A: b\n", "{{</orbit_review>}}"),
            ["deletions"] = ("{{<orbit_review>}}\nC: ", "{a} ", "\n{{</orbit_review>}}"),
            ["nested deletions"] = ("{{<orbit_review>}}\nC: ", "{", "\n{{</orbit_review>}}"),
            ["dollars"] = ("{{<orbit_review>}}\nC: {a}", "$a ", "\n{{</orbit_review>}}"),
            ["maths not closed"] = ("{{<orbit_review>}}\nC: {a}", "\\(", "\n{{</orbit_review>}}"),
            ["environments not closed"] = ("{{<orbit_review>}}\nC: {a}", "\\begin{a}", "\n{{</orbit_review>}}"),
            ["attribute lists"] = ("{{<orbit_review>}}\nq ", " {#a", "\na\n{{</orbit_review>}}"),
            ["quoted attribute lists"] = ("{{<orbit_review>}}\nq ", " {a=\" b=\"", "\na\n{{</orbit_review>}}"),
            ["classes"] = ("{{<orbit_review>}}\nq {.z ", ".a ", "}\na\n{{</orbit_review>}}"),
            ["raw tags in a block"] = ("{{<orbit_review>}}\n", "<b>", "\n{{</orbit_review>}}"),
            ["raw tags on lines of a block"] = ("{{<orbit_review>}}\n", "<orbit-prompt a=\"\n", "{{</orbit_review>}}"),
            ["comments in a block"] = ("{{<orbit_review>}}\n", "<!-- -->", "\n{{</orbit_review>}}"),
            ["line feeds"] = ("", "\n", ""),
            ["carriage returns"] = ("", "\r", ""),
            ["blanks"] = ("", " ", "x"),
            ["quotes after deep lists"] = (string.Concat(Enumerable.Repeat("- ", 2_000)) + "x\n", "\n", ""),
        };

    public static string Make(string name, int length)
    {
        var (before, pattern, after) = All[name];
        return before + string.Concat(Enumerable.Repeat(pattern, Math.Max(1, length / pattern.Length))) + after;
    }
}
