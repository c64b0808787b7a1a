using CourseKit.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace CourseKit.Model.Tests;

/// <summary>What holds for every course and every series of edits.</summary>
public sealed class IdentityPropertyTests
{
    private const int Tests = 400;

    [Fact]
    public void Matching_an_unchanged_course_changes_nothing() => Property.Holds(Courses(3), builds =>
    {
        var story = Run(builds);

        var again = Story.Of(story.Lock, story.Prompts, day: 28);

        Assert.Equal(IdentityLockWriter.Write(story.Lock), IdentityLockWriter.Write(again.Lock));
        Assert.Empty(again.Match.Changes().Changes);
    }, Tests);

    [Fact]
    public void Every_id_and_key_and_GUID_belongs_to_one_prompt() => Property.Holds(Courses(4), builds =>
    {
        var story = Run(builds);

        Assert.Equal(story.Lock.Prompts.Count, story.Lock.Prompts.Select(prompt => prompt.Id).Distinct().Count());
        Assert.Equal(story.Lock.Prompts.Count, story.Lock.Prompts.Select(prompt => prompt.Key).Distinct().Count());
        var guids = story.Lock.Prompts.SelectMany(prompt => prompt.Former.Select(former => story.Lock.AnkiGuidOf(prompt, former)).Append(story.Lock.AnkiGuidOf(prompt)));
        Assert.Equal(guids.Count(), guids.Distinct().Count());
    }, Tests);

    [Fact]
    public void Prompts_of_different_text_never_share_an_identity() => Property.Holds(Courses(4), builds =>
    {
        var story = Run(builds);

        var texts = story.Prompts.Select((prompt, i) => (story.Match.Identities[i].Key, prompt.Kind, Loose(prompt.Question), Loose(prompt.Answer))).Distinct();
        Assert.Equal(texts.Count(), texts.Select(text => text.Key).Distinct().Count());
    }, Tests);

    [Fact]
    public void No_entry_of_a_lock_ever_disappears() => Property.Holds(Courses(5), builds =>
    {
        IdentityLock? last = null;
        foreach (var prompts in builds)
        {
            var story = Story.Of(last, prompts);
            if (last is not null) Assert.Empty(last.Prompts.Select(prompt => prompt.Key).Except(story.Lock.Prompts.Select(prompt => prompt.Key)));
            last = story.Lock;
        }
    }, Tests);

    [Fact]
    public void A_lock_is_read_back_as_it_was_written() => Property.Holds(Courses(3), builds =>
    {
        var identities = Run(builds).Lock;

        var reading = IdentityLockReader.Read(new SourceText(IdentityLock.FileName, IdentityLockWriter.Write(identities)));

        Assert.Equal(identities, reading.Lock);
    }, Tests);

    [Fact]
    public void Places_follow_the_order_of_the_course() => Property.Holds(Courses(4), builds =>
    {
        var story = Run(builds);

        foreach (var page in story.Prompts.Select((prompt, i) => (prompt.Page, story.Match.Identities[i].Id)).GroupBy(item => item.Page))
        {
            var inLock = story.Lock.Prompts.Where(prompt => prompt.State != PromptState.Retired)
                .SelectMany(prompt => prompt.Places.Where(place => place.Page == page.Key).Select(place => (place, prompt.Id)))
                .OrderBy(item => item.place).Select(item => item.Id);
            Assert.Equal(page.Select(item => item.Id), inLock);
        }
    }, Tests);

    [Fact]
    public void Any_text_in_place_of_a_lock_is_read_without_an_exception() => Property.Holds(
        from builds in Courses(1)
        from at in Gen.Choose(0, 2000)
        from mark in Gen.Elements("", "{", "}", "\"", ",", "<<<<<<< HEAD\n", "null", "\u0001", "9")
        select (Builds: builds, At: at, Mark: mark),
        damage =>
        {
            var text = IdentityLockWriter.Write(Run(damage.Builds).Lock);
            var at = Math.Min(damage.At, text.Length - 1);
            var damaged = text[..at] + damage.Mark + text[(at + 1)..];

            var reading = IdentityLockReader.Read(new SourceText(IdentityLock.FileName, damaged));

            Assert.Equal(reading.Lock is null, reading.Diagnostics.Count > 0);
            Assert.All(reading.Diagnostics, found => Assert.Equal(Severity.Error, found.Severity));
        }, Tests);

    private static string Loose(string? side) => side is null ? "" : PromptText.Normalize(side);

    private static Story Run(IReadOnlyList<IReadOnlyList<CurrentPrompt>> builds)
    {
        Story? story = null;
        for (var i = 0; i < builds.Count; i++) story = Story.Of(story?.Lock, builds[i], day: i + 1);
        return story!;
    }

    /// <summary>A course at <paramref name="most"/> moments: each a few random edits after the last.</summary>
    private static Gen<IReadOnlyList<IReadOnlyList<CurrentPrompt>>> Courses(int most) =>
        from count in Gen.Choose(1, most)
        from seed in Property.Seeds
        select new RandomCourse(new Random(seed)).Moments(count);
}
