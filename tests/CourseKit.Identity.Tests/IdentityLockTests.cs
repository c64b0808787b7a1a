using System.Text.RegularExpressions;
using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public sealed class IdentityLockTests
{
    private static readonly LockedPrompt Proxy = new()
    {
        Id = "proxy",
        IsExplicit = true,
        Key = "what-is-a-proxy-k3f9",
        Kind = PromptKind.Qa,
        Question = "What is a \"proxy\"?\nIn a word \\ two.",
        Answer = "Größe: $x_2$ 😀",
        Places = [new PromptPlace("content/a.md", 10, 20), new PromptPlace("content/b.md", 10, 10)],
        Anki = new AnkiNoteState("9f2c", 1_780_000_000),
        OrbitTaskId = "Df1gGQHFUwK4Z_CmxCPjQg",
        Former =
        [
            new FormerNote
            {
                Kind = PromptKind.Cloze,
                Question = "A {proxy} stands for the goal.",
                RetiredOn = Day(2026, 2, 1),
                Anki = new AnkiNoteState("77aa", 1_770_000_000),
            },
        ],
    };

    private static readonly LockedPrompt Gone = new()
    {
        Id = "gone",
        Key = "gone",
        Kind = PromptKind.Cloze,
        Question = "A {measure} is not a target.",
        State = PromptState.Retired,
        RetiredOn = Day(2026, 3, 9),
        Places = [new PromptPlace("content/a.md", 10, 30)],
    };

    private static readonly LockedPrompt Draft = new()
    {
        Id = "draft",
        Key = "draft",
        Kind = PromptKind.Qa,
        Question = "Why?",
        Answer = "",
        State = PromptState.Withheld,
        Places = [new PromptPlace("content/c.md", 10, 10)],
    };

    private static readonly IdentityLock Whole = new("proxies", "old-name", [Draft, Gone, Proxy]);

    [Fact]
    public void Prompts_stand_page_by_page_each_begun_by_its_id_and_the_last_line_is_constant()
    {
        var text = IdentityLockWriter.Write(Whole);

        Assert.Equal(
            """
            {
              "about": "Which prompt is which, so that an edit keeps every reader's history. Written by coursekit build: commit it.",
              "version": 3,
              "course": "proxies",
              "ankiCourse": "old-name",
              "prompts": [

                {"page": "content/a.md"},

                {"id": "gone",
                 "kind": "cloze", "question": "A {measure} is not a target.", "retired": "2026-03-09", "at": [{"page": "content/a.md", "block": 10, "place": 30}]},

                {"id": "proxy", "explicit": true, "key": "what-is-a-proxy-k3f9",
                 "kind": "qa", "question": "What is a \"proxy\"?\nIn a word \\ two.", "answer": "Größe: $x_2$ 😀", "at": [{"page": "content/a.md", "block": 10, "place": 20}, {"page": "content/b.md", "block": 10, "place": 10}], "anki": {"hash": "9f2c", "mod": 1780000000}, "orbit": "Df1gGQHFUwK4Z_CmxCPjQg", "former": [{"kind": "cloze", "question": "A {proxy} stands for the goal.", "retired": "2026-02-01", "anki": {"hash": "77aa", "mod": 1770000000}}]},

                {"page": "content/c.md"},

                {"id": "draft",
                 "kind": "qa", "question": "Why?", "answer": "", "withheld": true, "at": [{"page": "content/c.md", "block": 10, "place": 10}]},

                "end of prompts"
              ]
            }

            """,
            text);
    }

    [Fact]
    public void The_layout_of_the_first_version_is_read_and_the_newest_is_written()
    {
        var first = Regex.Replace(IdentityLockWriter.Write(Whole).Replace("\"version\": 3", "\"version\": 1"), """\n\n    \{"page": "[^"]*"\},|\n(?=\n)|(?<=,)\n    (?= "kind")""", "");

        var reading = Read(first);

        Assert.Equal(13, first.Split('\n').Length);
        Assert.Equal(Whole, reading.Lock);
        Assert.Contains("\"version\": 3", IdentityLockWriter.Write(reading.Lock!));
    }

    [Fact]
    public void What_is_seen_of_a_note_and_the_names_of_decks_are_kept_and_may_be_missing()
    {
        var whole = Whole with { Decks = [new("", "Proxies"), new("a", "1. Goals")], Prompts = [Gone, Proxy with { Anki = new AnkiNoteState("9f2c", 7) { Seen = "ab" } }] };

        var text = IdentityLockWriter.Write(whole);

        Assert.Contains("  \"decks\": [\n    {\"folder\": \"\", \"name\": \"Proxies\"},\n    {\"folder\": \"a\", \"name\": \"1. Goals\"}\n  ],\n", text);
        Assert.Contains("\"anki\": {\"hash\": \"9f2c\", \"seen\": \"ab\", \"mod\": 7}", text);
        Assert.Equal(whole, Read(text).Lock);
        Assert.Empty(Read(IdentityLockWriter.Write(Whole)).Lock!.Decks);
    }

    [Fact]
    public void A_prompt_that_stands_nowhere_is_kept_before_all_pages()
    {
        var whole = Whole with { Prompts = [Draft with { Places = [] }, Gone] };

        var text = IdentityLockWriter.Write(whole);

        Assert.Contains("\"prompts\": [\n\n    {\"id\": \"draft\",\n", text);
        Assert.Equal(whole, Read(text).Lock);
    }

    [Theory]
    [InlineData("[1, 2]", "")]
    [InlineData("[1, 3]", ", \"numbers\": [1, 3]")]
    [InlineData("[2, 1]", ", \"numbers\": [2, 1]")]
    public void Numbers_of_a_cloze_are_written_where_they_are_not_in_order_and_read_back(string numbers, string written)
    {
        var whole = Whole with { Prompts = [Gone with { Question = "A {measure} is {not} a target.", Numbers = ClozeNumbers.Of(System.Text.Json.JsonSerializer.Deserialize<int[]>(numbers)!, []) }] };

        var text = IdentityLockWriter.Write(whole);

        Assert.Contains($"\"question\": \"A {{measure}} is {{not}} a target.\"{written}, \"retired\"", text);
        Assert.Equal(whole, Read(text).Lock);
    }

    [Fact]
    public void Retired_numbers_are_kept_with_their_texts_also_of_a_note_of_another_kind()
    {
        var numbers = ClozeNumbers.Of([1], [new RetiredDeletion(3, "for *the* goal"), new RetiredDeletion(2, "stands")]);
        var whole = Whole with { Prompts = [Gone with { Numbers = numbers }, Proxy with { Former = [Proxy.Former[0] with { Numbers = numbers }] }] };

        var text = IdentityLockWriter.Write(whole);

        Assert.Contains("""kind": "cloze", "question": "A {measure} is not a target.", "retiredNumbers": [{"number": 2, "text": "stands"}, {"number": 3, "text": "for *the* goal"}], "retired": """, text);
        Assert.Equal(whole, Read(text).Lock);
    }

    [Fact]
    public void What_was_written_is_read_back_whole()
    {
        var reading = Read(IdentityLockWriter.Write(Whole));

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(Whole, reading.Lock);
        Assert.Equal(13, reading.Locate("proxy")!.Start.Line);
    }

    [Fact]
    public void Prompts_are_written_in_one_order_whatever_order_they_come_in() =>
        Assert.Equal(
            IdentityLockWriter.Write(Whole),
            IdentityLockWriter.Write(Whole with { Prompts = [Proxy, Draft, Gone] }));

    [Fact]
    public void A_lock_whose_lines_were_put_in_another_order_by_a_merge_is_read_all_the_same()
    {
        var lines = IdentityLockWriter.Write(Whole).Split('\n');
        (lines[9], lines[17]) = (lines[17], lines[9]);
        (lines[10], lines[18]) = (lines[18], lines[10]);

        var reading = Read(string.Join('\n', lines));

        Assert.Equal(Whole, reading.Lock);
    }

    [Fact]
    public void Windows_line_endings_and_a_list_without_its_last_constant_are_read()
    {
        var text = IdentityLockWriter.Write(Whole).Replace(",\n\n    \"end of prompts\"", "").Replace("\n", "\r\n");

        Assert.Equal(Whole, Read(text).Lock);
    }

    [Fact]
    public void Invisible_line_ends_in_a_text_do_not_break_its_line()
    {
        var odd = Whole with { Prompts = [Draft with { Question = "a\u2028b\u0085c\u007f\ufeffd\ud800" }] };

        var text = IdentityLockWriter.Write(odd);

        Assert.Contains("a\\u2028b\\u0085c\\u007f\\ufeffd\\ud800", text);
        Assert.Equal(odd, Read(text).Lock);
    }

    [Fact]
    public void The_newest_time_in_the_lock_is_known() => Assert.Equal(1_780_000_000, Whole.LatestModified);

    [Theory]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("  a \t\n\n b\n\n", "a\n\n b")]
    [InlineData("line break  \nkept", "line break  \nkept")]
    [InlineData("", "")]
    public void A_side_is_kept_free_of_how_its_file_was_saved(string text, string expected) =>
        Assert.Equal(expected, LockedText.Normalize(text));

    private static IdentityLockReading Read(string text) => IdentityLockReader.Read(new SourceText(IdentityLock.FileName, text));

    private static DateTime Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);
}
