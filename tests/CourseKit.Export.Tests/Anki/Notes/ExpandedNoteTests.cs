using CourseKit.Model;

namespace CourseKit.Export.Tests;

/// <summary>Cards and histories when the author's TeX commands are renamed, and when they go.</summary>
public sealed class ExpandedNoteTests
{
    private const string Course = """
        === course.yml
        id: sets
        title: Sets
        macros:
          \set: \mathbb{#1}
        === content/real.md
        ---
        title: Real numbers
        ---

        $\newcommand{\half}{\frac12}$

        {{<orbit_review>}}
        Q: $\set{R}$
        A: $\half$
        C: Every {$\set{Q}$} lies in $\set{R}$.
        {{</orbit_review>}}
        === content/rest.md
        ---
        title: The rest
        ---

        {{<orbit_review>}}
        Q: What is a sheaf?
        A: A bundle.
        {{</orbit_review>}}
        """;

    private static readonly DeckOptions _now = At(2026, 3, 1);
    private static readonly DeckOptions _later = At(2026, 6, 1);

    [Fact]
    public void The_lock_keeps_what_learners_see_where_a_command_stands_for_it()
    {
        var notes = TestNotes.Of(Course, options: _now);

        Assert.Equal(
            [new ExpandedSides(@"Every {$\mathbb{Q}$} lies in $\mathbb{R}$.", null), new ExpandedSides(@"$\mathbb{R}$", @"$\frac12$"), null],
            notes.Lock.Prompts.OrderBy(prompt => prompt.Question, StringComparer.Ordinal).Select(prompt => prompt.Expanded).OrderBy(sides => sides is null).ThenByDescending(sides => sides?.Question.Length));
        Assert.Contains(
            """ "question": "$\\set{R}$", "answer": "$\\half$", "expanded": {"question": "$\\mathbb{R}$", "answer": "$\\frac12$"}, "at" """.Trim(),
            IdentityLockWriter.Write(notes.Lock), StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_is_renamed_changes_no_note()
    {
        var before = TestNotes.Of(Course, options: _now);

        var after = TestNotes.Of(Course.Replace(@"\set", @"\numbers", StringComparison.Ordinal).Replace(@"\half", @"\onehalf", StringComparison.Ordinal), before, _later);

        Assert.Equal(States(before), States(after));
        Assert.Empty(after.Course.Identities.Diagnostics);
    }

    [Fact]
    public void A_formula_that_is_written_out_is_the_same_and_so_is_one_that_gets_a_command()
    {
        var written = Course.Replace(@"\set{R}", @"\mathbb{R}", StringComparison.Ordinal).Replace(@"\set{Q}", @"\mathbb{Q}", StringComparison.Ordinal).Replace(@"$\half$", @"$\frac12$", StringComparison.Ordinal);
        var (typed, named) = (TestNotes.Of(written, options: _now), TestNotes.Of(Course, options: _now));

        Assert.Equal(States(named), States(TestNotes.Of(written, named, _later)));
        Assert.Equal(States(typed), States(TestNotes.Of(Course, typed, _later)));
    }

    [Fact]
    public void A_command_that_stands_for_something_else_is_news()
    {
        var before = TestNotes.Of(Course, options: _now);

        var after = TestNotes.Of(Course.Replace(@"\frac12", @"\tfrac12", StringComparison.Ordinal), before, _later);

        Assert.Equal(before.All.Select(note => note.Source.Guid), after.All.Select(note => note.Source.Guid));
        Assert.Equal(@"\(\tfrac12\)", Assert.Single(after.All, note => note.State.Modified == _later.Now!.Value.ToUnixTimeSeconds()).Fields[1]);
    }

    [Fact]
    public void A_retired_card_keeps_its_formulas_when_the_commands_go_with_its_page()
    {
        var before = TestNotes.Of(Course, options: _now);
        var rest = Course[..Course.IndexOf("macros:", StringComparison.Ordinal)] + Course[Course.IndexOf("=== content/rest.md", StringComparison.Ordinal)..];

        var after = TestNotes.Of(rest, before, _later);
        var again = TestNotes.Of(rest, after, _later);

        foreach (var notes in new[] { after, again })
        {
            var retired = notes.All.Where(note => note.Source is NoteSource.Retired).ToList();
            Assert.Equal([@"\(\mathbb{R}\)", @"Every {{c1::\(\mathbb{Q}\)}} lies in \(\mathbb{R}\)."], retired.Select(note => note.Fields[0]).OrderBy(field => field.Length).Select(Plain));
            Assert.Equal(@"\(\frac12\)", retired.Single(note => note.Source.Kind == Syntax.PromptKind.Qa).Fields[1]);
        }
    }

    [Fact]
    public void A_note_that_a_prompt_was_as_another_kind_keeps_its_formulas_too()
    {
        var before = TestNotes.Of(Course.Replace("Q: $\\set{R}$", "Q: $\\set{R}$ {#it}", StringComparison.Ordinal), options: _now);

        var after = TestNotes.Of(Course.Replace("Q: $\\set{R}$\nA: $\\half$", "C: It is {one} set. {#it}", StringComparison.Ordinal).Replace(@"$\newcommand{\half}{\frac12}$", "", StringComparison.Ordinal), before, _later);

        var former = Assert.Single(after.All, note => note.Source is NoteSource.Retired);
        Assert.Equal(@"\(\frac12\)", former.Fields[1]);
    }

    [Fact]
    public void A_lock_of_before_commands_were_expanded_moves_no_note()
    {
        var known = TestNotes.Of(Course, options: _now);
        var old = IdentityLockWriter.Write(known.Lock.Update(prompt => prompt with { Expanded = null }));
        Assert.DoesNotContain("expanded", old, StringComparison.Ordinal);

        var after = TestNotes.Of([.. TestSite.Split(Course), KeyValuePair.Create(IdentityLock.FileName, old)], _later);

        Assert.Equal(States(known), States(after));
        Assert.Equal(known.Lock, after.Lock);
    }

    private static string Plain(string field) => field.Contains("</span>", StringComparison.Ordinal) ? field[(field.LastIndexOf("</span>", StringComparison.Ordinal) + 7)..] : field;

    private static IEnumerable<(string, long, string?)> States(TestNotes notes) =>
        notes.All.Select(note => (note.Source.Guid, note.State.Modified, note.State.Seen)).OrderBy(state => state.Guid, StringComparer.Ordinal);

    private static DeckOptions At(int year, int month, int day) => new() { Now = new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero) };
}
