using CourseKit.Model;

namespace CourseKit.Export.Tests;

/// <summary>A picture is its bytes: its name may change together with the words beside it.</summary>
public sealed class PictureIdentityTests
{
    private const string Heart = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><circle r=\"1\"/></svg>";
    private const string Lung = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 1\"><circle r=\"2\"/></svg>";

    [Theory]
    [InlineData("What is this? ![](a.svg)", "A pump", "What is this? ![](b.svg)", "The heart")]
    [InlineData("![](a.svg)", "pump", "![](b.svg)", "heart")]
    [InlineData("![](a.svg)", "pump", "Which organ is shown? ![An organ](b.svg)", "heart")]
    [InlineData("Pumps blood", "![](a.svg)", "Which organ beats?", "![The organ](b.svg)")]
    [InlineData("It is ![](a.svg){a pump}.", null, "![](b.svg) shows {the heart}.", null)]
    public void A_picture_under_another_name_is_the_same(string question, string? answer, string newQuestion, string? newAnswer)
    {
        var before = Notes(question, answer, ("a.svg", Heart));

        var after = Notes(newQuestion, newAnswer, before, ("b.svg", Heart));

        Assert.Equal(before.Guid(0), after.Guid(0));
        Assert.DoesNotContain(after.Notes.All, note => note.Source is NoteSource.Retired);
    }

    [Theory]
    [InlineData("![](a.svg)", "pump", "![](a.svg)", "breath")]
    [InlineData("What is this? ![](a.svg)", "A pump", "What is this? ![](a.svg)", "Two bellows")]
    [InlineData("What is this? ![](a.svg)", "A pump", "What is that? ![](b.svg)", "Two bellows")]
    public void Another_picture_with_another_answer_is_another_prompt_whatever_it_is_called(string question, string answer, string newQuestion, string newAnswer)
    {
        var before = Notes(question, answer, ("a.svg", Heart), ("b.svg", Lung));

        var after = Notes(newQuestion, newAnswer, before, ("a.svg", Lung), ("b.svg", Lung));

        Assert.NotEqual(before.Guid(0), after.Guid(0));
        Assert.Single(after.Notes.All, note => note.Source is NoteSource.Retired);
    }

    [Theory]
    [InlineData("![](a.svg)", "pump", "![](a.svg)", "pump")]
    [InlineData("Which organ is this? ![](a.svg)", "A pump", "Which organ is this? ![](a.svg)", "The heart")]
    [InlineData("What is this? ![](a.svg)", "The heart", "Which of them is it? ![](a.svg)", "A heart")]
    public void A_better_drawing_makes_no_other_prompt_where_words_stay(string question, string answer, string newQuestion, string newAnswer)
    {
        var before = Notes(question, answer, ("a.svg", Heart));

        Assert.Equal(before.Guid(0), Notes(newQuestion, newAnswer, before, ("a.svg", Lung)).Guid(0));
    }

    [Fact]
    public void Two_pictures_that_change_names_take_their_histories_along()
    {
        const string Prompts = "Q: ![](a.svg)\nA: pump\n\nQ: ![](b.svg)\nA: bellows";
        var before = Built(Prompts, null, ("a.svg", Heart), ("b.svg", Lung));

        var after = Built("Q: ![](a.svg)\nA: a pair of bellows\n\nQ: ![](b.svg)\nA: a pump", before, ("a.svg", Lung), ("b.svg", Heart));

        Assert.Equal([before.Guid(1), before.Guid(0)], [after.Guid(0), after.Guid(1)]);
    }

    [Fact]
    public void The_lock_names_pictures_and_one_of_before_moves_nothing()
    {
        var before = Notes("What is this? ![](a.svg)", "A pump", ("a.svg", Heart));
        var text = IdentityLockWriter.Write(before.Notes.Lock);
        var picture = Assert.Single(before.Notes.Lock.Prompts[0].Pictures);
        var of = $$""" "pictures": [{"address": "a.svg", "hash": "{{picture.Hash}}"}],""";
        Assert.Equal(16, picture.Hash.Length);
        Assert.Contains(of, text, StringComparison.Ordinal);

        var after = FromLock("Q: What is this? ![](a.svg)\nA: A pump", text.Replace(of, "", StringComparison.Ordinal), ("a.svg", Heart));

        Assert.Equal(before.Notes.Lock, after.Notes.Lock);
    }

    private static Version Notes(string question, string? answer, params (string Path, string Text)[] files) => Built(Block(question, answer), null, files);

    private static Version Notes(string question, string? answer, Version before, params (string Path, string Text)[] files) => Built(Block(question, answer), before, files);

    private static string Block(string question, string? answer) => answer is null ? $"C: {question}" : $"Q: {question}\nA: {answer}";

    private static Version Built(string block, Version? before, params (string Path, string Text)[] files) =>
        FromLock(block, before is null ? "" : IdentityLockWriter.Write(before.Notes.Lock), files);

    private static Version FromLock(string block, string lockText, params (string Path, string Text)[] files)
    {
        var texts = new List<KeyValuePair<string, string>>
        {
            new("course.yml", "id: organs\ntitle: Organs\n"),
            new("content/a.md", $"---\ntitle: Organs\n---\n\n{{{{<orbit_review>}}}}\n{block}\n{{{{</orbit_review>}}}}\n"),
            new("content/z.md", "---\ntitle: Others\n---\n\n{{<orbit_review>}}\nQ: When does a ledger balance?\nA: When debits equal credits.\n{{</orbit_review>}}\n"),
        };
        if (lockText.Length > 0) texts.Add(new(IdentityLock.FileName, lockText));
        texts.AddRange(files.Select(file => KeyValuePair.Create("content/" + file.Path, file.Text)));
        return new Version(TestNotes.Of(texts, new DeckOptions { Now = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero) }));
    }

    private sealed record Version(TestNotes Notes)
    {
        public string Guid(int note) => Notes.All[note].Source.Guid;
    }
}
