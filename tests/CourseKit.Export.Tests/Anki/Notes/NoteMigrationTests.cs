using CourseKit.Model;

namespace CourseKit.Export.Tests;

/// <summary>A lock and a package of version 2, which knew nothing of what learners see: the learners of that package are left alone by the next.</summary>
public sealed class NoteMigrationTests
{
    private static readonly DeckOptions _later = new() { Now = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero) };

    private static readonly IReadOnlyDictionary<string, long> _readersHave = AnkiPackageReader
        .Read("loops.apkg", File.ReadAllBytes(PathOf("loops.apkg"))).Package!.Notes.ToDictionary(note => note.Guid, note => note.Modified);

    [Fact]
    public void The_course_as_it_was_gives_every_note_the_time_that_readers_have()
    {
        var notes = With(text => text);

        Assert.Equal(11, notes.All.Count);
        Assert.Equal(3, notes.All.Count(note => note.Source is NoteSource.Retired));
        Assert.Empty(Raised(notes));
        Assert.All(notes.All, note => Assert.NotNull(note.State.Seen));
    }

    [Theory]
    [InlineData("title: ", "title: All about ")]
    [InlineData("**drum**", "_drum_")]
    [InlineData("{.core}", "{.hard}")]
    [InlineData("```python", "```js")]
    [InlineData("## Why", "## And why")]
    public void Neither_titles_nor_other_markup_make_a_note_of_it_newer(string was, string now) => Assert.Empty(Raised(With(text => Replaced(text, was, now))));

    [Fact]
    public void Other_markup_that_another_version_writes_makes_no_note_newer()
    {
        var notes = TestNotes.Of([.. Texts.Select(text => KeyValuePair.Create(text.Key, Replaced(text.Value, "\"hash\": \"", "\"hash\": \"0")))], _later);

        Assert.Empty(Raised(notes));
    }

    [Theory]
    [InlineData("A: Against the clock.", "A: With the clock.", "![A loop with one arrow](loop.svg) Which way does this loop turn?")]
    [InlineData("A {belt|what?} runs", "A {wide belt|what?} runs", "A {belt|what?} runs over two {pulleys}.")]
    [InlineData("for turn in range(3):", "for turn in range(4):", "Which program prints three turns?")]
    [InlineData("draft: true", "weight: 3", "What comes later?")]
    [InlineData("{#who}\n{{<", "{#who}\n\nQ: What was the first drum made of?\nA: Oak.\n{{<", "What was the first drum made of?")]
    [InlineData("A {belt|what?} runs over two {pulleys}.", "A {pulleys} over a {belt|what?}.", "A {belt|what?} runs over two {pulleys}.")]
    public void What_was_edited_or_came_back_since_reaches_readers(string was, string now, string question)
    {
        var notes = With(text => Replaced(text, was, now));

        var raised = Assert.Single(Raised(notes));
        Assert.Equal(question, Lock.Prompts.Single(prompt => prompt.Key == raised.Source.Locked.Key).Question);
    }

    [Theory]
    [InlineData("", 6)]
    [InlineData("\naliases: [/turning/belt/]", 0)]
    public void A_page_that_moved_since_reaches_readers_unless_its_old_address_redirects(string alias, int raised)
    {
        var notes = With(text => Replaced(text, "title: The belt", "title: The belt\nslug: drum" + alias));

        // One of the six was retired before.
        Assert.Equal(Math.Max(0, raised - 1), Raised(notes).Count());
    }

    [Fact]
    public void From_then_on_text_that_was_lost_and_now_arrives_is_news()
    {
        var once = With(text => text);
        var lost = once.Lock.Update(prompt => prompt with { Anki = prompt.Anki! with { Seen = NoteHash.OfSeen(prompt.Kind, "Which program?", "", "") } });

        var after = TestNotes.Of([.. Texts.Where(text => text.Key != IdentityLock.FileName), KeyValuePair.Create(IdentityLock.FileName, IdentityLockWriter.Write(lost))], _later);

        Assert.All(after.All.Where(note => note.Source is NoteSource.Active), note => Assert.Equal(_later.Now!.Value.ToUnixTimeSeconds(), note.State.Modified));
    }

    private static IReadOnlyList<KeyValuePair<string, string>> Texts { get; } =
    [
        .. Directory.EnumerateFiles(PathOf("course"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(PathOf("course"), file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    private static IdentityLock Lock => IdentityLockReader.Read(new Syntax.SourceText(IdentityLock.FileName, Texts.Single(text => text.Key == IdentityLock.FileName).Value)).Lock!;

    /// <summary>The notes of the course with each of its files changed, and the lock as it was.</summary>
    private static TestNotes With(Func<string, string> change) =>
        TestNotes.Of([.. Texts.Select(text => text.Key == IdentityLock.FileName ? text : KeyValuePair.Create(text.Key, change(text.Value)))], _later);

    private static string Replaced(string text, string was, string now) => text.Replace(was, now, StringComparison.Ordinal);

    private static IEnumerable<CourseNote> Raised(TestNotes notes) => notes.All.Where(note => note.State.Modified != _readersHave[note.Source.Guid]);

    private static string PathOf(string path) => Repository.PathOf("tests/CourseKit.Export.Tests/Anki/Notes/Version2/" + path);
}
