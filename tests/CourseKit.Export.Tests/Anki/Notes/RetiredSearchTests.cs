namespace CourseKit.Export.Tests;

/// <summary>What learners paste into Anki's browser; each form was tried in Anki 26.9.3.</summary>
public sealed class RetiredSearchTests
{
    [Fact]
    public void Nothing_is_searched_for_while_nothing_has_left() => Assert.Empty(After("Why?\nSo.", "Why?\nSo.\nWho?\nMe."));

    [Fact]
    public void Questions_that_have_left_are_found_by_their_ids() => Assert.Equal(
        ["\"tag:coursekit::loops\" -is:suspended (\"ID:an-arc\" or \"ID:why\")"],
        After("Q: Why? {#why}\nA: So.\n\nC: An {arc}. {#an-arc}\n\nQ: Who?\nA: Me.", "Who?\nMe."));

    [Fact]
    public void A_sign_that_means_something_in_a_search_is_one_to_be_found() => Assert.Equal(
        ["\"tag:coursekit::loops\" -is:suspended (\"ID:a\\_b\\:c\")"], After("Why? {#a_b:c}\nSo.\nWho?\nMe.", "Who?\nMe."));

    [Fact]
    public void Of_a_prompt_that_became_another_kind_only_the_former_note_is_found() => Assert.Equal(
        ["\"tag:coursekit::loops\" -is:suspended ((\"ID:loop\" \"note:CourseKit Basic\"))"], After("What closes? {#loop}\nA loop.", "C: A {loop} closes. {#loop}"));

    [Fact]
    public void A_search_has_no_more_ids_than_Anki_takes()
    {
        var many = string.Join('\n', Enumerable.Range(0, 201).Select(i => $"Why {i}? {{#why-{i}}}\nSo {i}."));

        var searches = After(many + "\nWho?\nMe.", "Who?\nMe.");

        Assert.Equal([200, 1], searches.Select(search => search.Split("ID:").Length - 1));
    }

    private static IReadOnlyList<string> After(string before, string after)
    {
        var first = TestNotes.OfBlock(before);
        Assert.Empty(first.Mistakes);
        return RetiredSearch.Of(TestNotes.OfBlock(after, before: first).All, "loops");
    }
}
