using CourseKit.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace CourseKit.Export.Tests;

/// <summary>What holds for any text an author may write.</summary>
public sealed class CardPropertyTests
{
    private static readonly string[] _pieces =
    [
        "{", "}", "{{", "}}", "{{c1::", "::", ":", "|", "$", "$$", "\\(", "\\)", "\\[", "\\]", "`", "```", "*", "**", "_", "[", "](", ")", "![", "<", ">",
        "<b>", "</b>", "<script>", "<!--", "-->", "<p title=\"", "\"", "'", "&", "&lt;", "&#123;", "[sound:", "[$]", "\\frac{a}{b}", "x", "two words",
        " ", "\n- ", "\n\n", "#", "|-|", "é", "e\u0301", "\u0338", "😀", "ا", "\t", "\u0001", "[^1]", "loop.svg",
        "\r\n", "\r", "\0", "\u0085", "\u00a0", "\u200d", "\u202e", "\u2028", "\ud800", "\udc00", "\ufdd0", "\ufdd1", "\ufdd01\ufdd1", "\ue000", "\ufeff", "\uffff", "[a [b](https://x.y/) c](https://z.y/)", "![p](pic.svg)", "\n```\n", "\\begin{align}", "\\end{align}", "</p>", "<table>", "<svg>", "<math>", "<template>", "</", "<a href=\"javascript:x\">", "| a |\n|---|\n", "~~", "==", "https://x.y/", "&#0;", "&#xFFFF;", "&nbsp;", "<br>", "{{/", "{{^", "{{#",
    ];

    private static readonly Arbitrary<string> _texts = Property.Texts(_pieces);

    [Fact]
    public void A_basic_field_has_no_reference_and_no_deletion_for_Anki()
    {
        var seen = 0;
        Property.Holds(_texts.Generator.Two(), sides =>
        {
            var (question, answer) = sides;
            var notes = TestNotes.OfBlock($"Q: x{question}\n\nA: y{answer}").All.Where(note => note.Source.Kind == PromptKind.Qa).ToList();
            seen += notes.Count;

            return notes.SelectMany(note => note.Fields).All(IsInert);
        }, tests: 300);
        Assert.InRange(seen, 150, int.MaxValue);
    }

    [Fact]
    public void A_cloze_field_has_as_many_deletions_as_its_prompt_or_says_so()
    {
        var seen = 0;
        Property.Holds(_texts.Generator.Two(), sides =>
        {
            var (before, after) = sides;
            var notes = TestNotes.OfBlock($"C: {before} {{one|hint}} {after} {{two}}").All.Where(note => note.Source.Kind == PromptKind.Cloze).ToList();
            seen += notes.Count;

            return notes.All(HasItsDeletions);
        }, tests: 300);
        Assert.InRange(seen, 150, int.MaxValue);
    }

    [Fact]
    public void What_is_sanitised_once_is_not_changed_again() => Property.Holds(
        _texts,
        html =>
        {
            var once = new CardMarkup().Clean(html, new Nowhere());

            Assert.Equal(once, new CardMarkup().Clean(once, new Nowhere()));
        },
        tests: 300);

    private static bool HasItsDeletions(CourseNote note)
    {
        var prompt = ((NoteSource.Active)note.Source).Prompt;
        var opened = note.Fields[0].Split("{{c").Length - 1;
        var isReported = note.Diagnostics.Any(finding => finding.Code is "CK6126" or "CK6125");
        return opened == prompt.Deletions.Count || isReported;
    }

    private static bool IsInert(string field) =>
        !field.Contains("{{", StringComparison.Ordinal) && !field.Contains("}}", StringComparison.Ordinal)
        && !field.Contains("[sound:", StringComparison.Ordinal) && !field.Contains("<script", StringComparison.Ordinal)
        && !field.Any(c => char.IsControl(c) && c != '\n');

    private sealed class Nowhere : ISideTargets
    {
        public string? Link(string written) => null;

        public string? Image(string written) => null;

        public string? Media(string written) => null;

        public void Removed(string what)
        {
        }
    }
}
