using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public sealed class PromptIdTests
{
    /// <summary>Written down: an id that changes loses every reader's history.</summary>
    [Theory]
    [InlineData(PromptKind.Qa, "What is a proxy?", "A stand-in.", "lxoalhjajrj4")]
    [InlineData(PromptKind.Cloze, "A {proxy} stands for the {goal}.", null, "ygm5xpwtzdd7")]
    [InlineData(PromptKind.Qa, "Où?\n\nÀ Paris?", "北京", "funa5uq6w6uj")]
    public void An_id_stays_what_it_is(PromptKind kind, string question, string? answer, string id) =>
        Assert.Equal(id, PromptId.Of(kind, question, answer));

    [Theory]
    [InlineData("What is\r\na proxy?  ", "A stand-in.\n")]
    [InlineData("What is\na proxy?", "\nA stand-in.")]
    [InlineData("What is\ra proxy?", "A stand-in.")]
    public void How_the_file_was_saved_does_not_matter(string question, string answer) =>
        Assert.Equal(PromptId.Of(PromptKind.Qa, "What is\na proxy?", "A stand-in."), PromptId.Of(PromptKind.Qa, question, answer));

    [Fact]
    public void Kind_and_both_sides_matter()
    {
        string[] ids =
        [
            PromptId.Of(PromptKind.Qa, "a", "b"), PromptId.Of(PromptKind.Qa, "a", "c"), PromptId.Of(PromptKind.Qa, "b", "a"),
            PromptId.Of(PromptKind.Qa, "ab", ""), PromptId.Of(PromptKind.Qa, "", "ab"), PromptId.Of(PromptKind.Cloze, "ab", null),
        ];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(PromptId.IsValid(id) && id.Length == 12));
    }

    [Fact]
    public void Equal_prompts_have_equal_ids_wherever_they_stand()
    {
        const string Text = """
            {{< orbit_review >}}
            Why?
            So.
            {{< /orbit_review >}}

            {{< orbit_review color="red" >}}
            Q: Why? {.core}
            A: So.
            {{< /orbit_review >}}

            <orbit-reviewarea><orbit-prompt question="Why?" answer="So."></orbit-prompt></orbit-reviewarea>
            """;

        var document = DocumentParser.Parse(new SourceText("page.md", Text), ContentFormat.Markdown, new ShortcodeTable([]));
        var ids = document.Segments.OfType<PromptBlockSegment>().SelectMany(segment => segment.Block.Prompts).Select(PromptId.Of).ToList();

        Assert.Equal(3, ids.Count);
        Assert.Single(ids.Distinct());
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("reward-tampering", true)]
    [InlineData("2.1_x:y-Z", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a b", false)]
    [InlineData("a/b", false)]
    [InlineData("é", false)]
    public void An_id_of_the_author_is_made_of_plain_characters(string id, bool isValid) => Assert.Equal(isValid, PromptId.IsValid(id));

    [Fact]
    public void An_id_has_a_greatest_length() => Assert.False(PromptId.IsValid(new string('a', 101)));
}
