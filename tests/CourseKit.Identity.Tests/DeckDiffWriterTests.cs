using System.Net;
using System.Text.Json;
using CourseKit.Syntax;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace CourseKit.Model.Tests;

public sealed class DeckDiffWriterTests
{
    /// <summary>What GitHub adds to CommonMark, as far as it works inside a line.</summary>
    private static readonly MarkdownPipeline GitHub =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().UseMathematics().UseEmojiAndSmiley().UseFootnotes().Build();

    private static LockDiff Locks { get; } = Story.Begin("""
        = outer.md
        What is a proxy? | A stand-in for the goal. {#proxy}
        Who sees the true reward? | Only the designer. {#reward}
        What is specification gaming? | Meeting the letter only. {#gaming}
        = inner.md
        What is a mesa-optimizer? | An optimizer found by one. {#mesa}
        """).Then("""
        = outer.md
        What is a proxy goal? | A stand-in for the goal. {#proxy}
        The true reward is seen only by the {designer}. {#reward}
        = inner.md
        What is a mesa-optimizer? | An optimizer found by one. {#mesa-optimizer}
        --
        What is reward tampering? | Changing how reward comes about. {#tampering}
        """).Match.Changes();

    private static DeckDiff Diff { get; } = Named(Locks);

    [Fact]
    public void A_terminal_shows_each_prompt_with_what_it_means_for_each_deck() => Assert.Equal(
        """
        old  the old lock
        new  the course now

        5 prompts: 1 added, 2 edited, 1 changed in kind, 1 renamed, 1 retired
          Anki   2 new, 1 updated in place, 2 retired, 1 unchanged
          Orbit  1 new, 1 retired, 2 history lost, 1 unchanged
        Replaced for learners: their own tags and wording on 2 updated notes. README.md beside the decks says how they keep tags and style.

        inner.md

        ~ renamed  mesa-optimizer (was mesa)
            Q  What is a mesa-optimizer?
            Anki and Orbit  unchanged

        + added  tampering
            Q  What is reward tampering?
            A  Changing how reward comes about.
            Anki and Orbit  new

        outer.md

        ~ edited  proxy
            Q  What is a proxy{+ goal+}?
            Anki   updated in place
            Orbit  history lost: its text changed, and Orbit knows a prompt by its text

        ~ edited, changed in kind  reward
            Q  [-Who sees the-]{+The+} true reward[-?-]{+ is seen only by the {designer}.+}
            A  [-Only the designer.-]
            Anki   history lost: it is a cloze now and was a question with an answer; Anki cannot turn one into the other
            Orbit  history lost: its text changed, and Orbit knows a prompt by its text

        - retired  gaming
            Q  What is specification gaming?
            Anki and Orbit  retired
        """,
        string.Join('\n', DeckDiffText.Render(Diff)));

    [Fact]
    public void What_becomes_of_the_cards_of_a_cloze_is_said_in_every_form()
    {
        var diff = Named(Story.Begin("A {lamp} burns {oil}. {#lamp}").Then("A {lamps} burns oil {*very* slowly|how}. {#lamp}").Match.Changes());

        Assert.Equal(
            """
            ~ edited  lamp
                Q  A {[-lamp-]{+lamps+}} burns [-{-]oil{+ {*very* slowly|how+}}.
                c1 edited: lamp → lamps
                c2 retired: oil
                c3 added: *very* slowly
                Anki   updated in place: card c3 is new; card c2 has nothing to ask any more and stays with readers until they run Empty Cards
                Orbit  history lost: its text changed, and Orbit knows a prompt by its text
            """,
            string.Join('\n', DeckDiffText.Render(diff)).Split("page.md\n\n")[1]);
        Assert.Contains("""
            "deletions": [{"number": 1, "change": "edited", "text": "lamps", "formerText": "lamp"}, {"number": 2, "change": "retired", "text": "oil"}, {"number": 3, "change": "added", "text": "*very* slowly"}], "anki"
            """, DeckDiffJson.Write(diff));
        Assert.Contains("<br>c1 edited&#58; lamp → lamps<br>c2 retired&#58; oil<br>c3 added&#58; &#42;very&#42; slowly<br>Anki", DeckDiffMarkdown.Write(diff));
    }

    [Fact]
    public void What_costs_readers_their_history_is_styled_as_a_warning_and_words_by_what_became_of_them()
    {
        var spans = DeckDiffText.Render(Diff).SelectMany(line => line.Spans).ToList();

        Assert.Equal(3, spans.Count(span => span.Style == DiffStyle.Warning && span.Text.StartsWith("history lost", StringComparison.Ordinal)));
        Assert.Contains(new DiffSpan("{+ goal+}", DiffStyle.Added), spans);
        Assert.Contains(new DiffSpan("[-Only the designer.-]", DiffStyle.Removed), spans);
    }

    [Fact]
    public void A_side_of_several_lines_keeps_its_lines_and_a_prompt_cannot_send_orders_to_the_terminal()
    {
        var before = new IdentityLock("c", "c", []);
        var diff = Named(LockDiff.Between(before, before with
        {
            Prompts = [new() { Id = "a", Key = "a", Kind = Syntax.PromptKind.Qa, Question = "one\ntwo\u001b[31m", Answer = "", Places = [new("p.md", 10, 10)] }],
        }));

        var lines = DeckDiffText.Render(diff).Select(line => line.ToString()).ToList();

        Assert.Contains("    Q  one", lines);
        Assert.Contains("       two\uFFFD[31m", lines);
    }

    [Fact]
    public void Nothing_is_said_in_a_line()
    {
        var none = Named(LockDiff.Between(Locks.After, Locks.After));

        Assert.Equal("Nothing changes for readers.", DeckDiffText.Render(none)[^1].ToString());
        Assert.Equal("Nothing changes for readers.\n\n<sub>the old lock → the course now</sub>\n", DeckDiffMarkdown.Write(none));
        Assert.Empty(JsonDocument.Parse(DeckDiffJson.Write(none)).RootElement.GetProperty("prompts").EnumerateArray());
    }

    [Fact]
    public void Other_programs_get_every_change_with_both_texts_and_GUIDs()
    {
        var root = JsonDocument.Parse(DeckDiffJson.Write(Diff)).RootElement;

        Assert.Equal(1, root.GetProperty("anki").GetProperty("history-lost").GetInt32());
        var reward = root.GetProperty("prompts").EnumerateArray().Single(prompt => prompt.GetProperty("id").GetString() == "reward");
        Assert.Equal(["edited", "changed-in-kind"], reward.GetProperty("changes").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal("qa", reward.GetProperty("before").GetProperty("kind").GetString());
        Assert.NotEqual(reward.GetProperty("before").GetProperty("ankiGuid").GetString(), reward.GetProperty("after").GetProperty("ankiGuid").GetString());
        Assert.Equal("history-lost", reward.GetProperty("orbit").GetProperty("outcome").GetString());
        var proxy = root.GetProperty("prompts").EnumerateArray().Single(prompt => prompt.GetProperty("id").GetString() == "proxy");
        Assert.Equal(
            """[{"same": "What is a proxy"}, {"added": " goal"}, {"same": "?"}]""",
            proxy.GetProperty("question").GetRawText());
    }

    [Fact]
    public void A_comment_on_a_pull_request_shows_a_table_and_each_prompt() => Assert.Equal(
        """
        **5 prompts**: 1 added, 2 edited, 1 changed in kind, 1 renamed, 1 retired

        | | new | updated in place | retired | history lost | unchanged |
        |---|---:|---:|---:|---:|---:|
        | Anki | 2 | 1 | 2 | 0 | 1 |
        | Orbit | 1 | 0 | 1 | 2 | 1 |

        Replaced for learners: their own tags and wording on 2 updated notes. README.md beside the decks says how they keep tags and style.

        **inner.md**

        - renamed <code>mesa-optimizer</code> (was <code>mesa</code>)<br>Q: What is a mesa-optimizer?<br>A: An optimizer found by one.<br>Anki: unchanged. Orbit: unchanged.
        - added <code>tampering</code><br>Q: What is reward tampering?<br>A: Changing how reward comes about.<br>Anki: new. Orbit: new.

        **outer.md**

        - edited <code>proxy</code><br>Q: What is a proxy<ins> goal</ins>?<br>A: A stand-in for the goal.<br>Anki: updated in place. Orbit: <b>history lost&#58; its text changed, and Orbit knows a prompt by its text</b>.
        - edited, changed in kind <code>reward</code><br>Q: <del>Who sees the</del><ins>The</ins> true reward<del>?</del><ins> is seen only by the {designer}.</ins><br>A: <del>Only the designer.</del><br>Anki: <b>history lost&#58; it is a cloze now and was a question with an answer; Anki cannot turn one into the other</b>. Orbit: <b>history lost&#58; its text changed, and Orbit knows a prompt by its text</b>.
        - retired <code>gaming</code><br>Q: What is specification gaming?<br>A: Meeting the letter only.<br>Anki: retired. Orbit: retired.

        <sub>the old lock → the course now</sub>

        """,
        DeckDiffMarkdown.Write(Diff));

    [Fact]
    public void A_comment_stays_short_enough_and_says_how_many_prompts_it_leaves_out()
    {
        var text = DeckDiffMarkdown.Write(Diff, 740);

        Assert.InRange(text.Length, 1, 840);
        Assert.Contains("\n… and 3 prompts more.\n", text);
    }

    [Fact]
    public void Many_changes_are_folded_page_by_page_and_no_page_or_prompt_breaks_out()
    {
        const string Nasty = "</details><h1>@all `code` [x](javascript:1) ![y](z) #1 <script>\n\n# Heading\n- item\n```\n</summary>";
        var before = new IdentityLock("c", "c", []);
        var diff = Named(LockDiff.Between(before, before with
        {
            Prompts = Enumerable.Range(0, 40).Select(i => new LockedPrompt
            {
                Id = $"p{i:00}",
                Key = $"p{i}",
                Kind = Syntax.PromptKind.Qa,
                Question = Nasty,
                Answer = Nasty,
                Places = [new($"week {i / 20}/<b>@all`.md", 10, i)],
            }).ToEquatableArray(),
        }));

        foreach (var most in new[] { DeckDiffMarkdown.MostCharacters, 9000 })
        {
            var html = Markdown.ToHtml(DeckDiffMarkdown.Write(diff, most), GitHub);

            var tags = System.Text.RegularExpressions.Regex.Matches(html, "<(/?[a-z0-9]+)[^>]*>").Select(tag => tag.Groups[1].Value).Distinct();
            Assert.Subset(
                new HashSet<string>(["p", "/p", "strong", "/strong", "table", "/table", "thead", "/thead", "tbody", "/tbody", "tr", "/tr", "th", "/th", "td", "/td",
                    "details", "/details", "summary", "/summary", "b", "/b", "ul", "/ul", "li", "/li", "code", "/code", "br", "sub", "/sub"]),
                new HashSet<string>(tags));
            Assert.Equal(Count(html, "<details>"), Count(html, "</details>"));
            Assert.Equal(most > 9000 ? 2 : 1, Count(html, "<details>"));
            Assert.DoesNotContain("@all", html, StringComparison.Ordinal);
        }

        static int Count(string text, string part) => text.Split(part).Length - 1;
    }

    [Fact]
    public void Of_a_long_text_people_see_what_is_near_a_change()
    {
        var words = string.Join(' ', Enumerable.Range(1, 100).Select(i => $"w{i}"));
        var before = new IdentityLock("c", "c", [new() { Id = "a", Key = "a", Kind = Syntax.PromptKind.Cloze, Question = words, Places = [new("p.md", 10, 10)] }]);
        var diff = Named(LockDiff.Between(before, before with { Prompts = [before.Prompts[0] with { Question = words.Replace("w50 ", "other ") }] }));

        Assert.Contains("    Q  … w42 w43 w44 w45 w46 w47 w48 w49 [-w50-]{+other+} w51 w52 w53 w54 w55 w56 w57 w58 …", DeckDiffText.Render(diff).Select(line => line.ToString()));
        Assert.Contains("w100", DeckDiffJson.Write(diff), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_long_text_without_blanks_people_see_the_characters_near_a_change()
    {
        var text = string.Concat(Enumerable.Range(0, 100).Select(i => (char)('一' + i)));
        var prompt = new LockedPrompt { Id = "a", Key = "a", Kind = PromptKind.Cloze, Question = text, Places = [new("p.md", 10, 10)] };
        var before = new IdentityLock("c", "c", [prompt]);
        var diff = Named(LockDiff.Between(before, before with { Prompts = [prompt with { Question = text.Insert(50, "代理") }] }));

        Assert.Contains($"    Q  …{text[42..50]}{{+代理+}}{text[50..58]} …", DeckDiffText.Render(diff).Select(line => line.ToString()));
    }

    [Theory]
    [InlineData("*a* _b_ `c` [d](e) <i>f</i> &amp; ~~g~~ $x_1$ | h")]
    [InlineData("www.example.org and https://example.org and me@example.org :smile: [^1] \\* {#id}")]
    [InlineData("line one\nline two\n\n- three\n# four\n| five |")]
    [InlineData("@somebody see #12 ![x](y) <script>alert(1)</script> --> <!-- ]]>")]
    public void A_text_full_of_marks_shows_as_it_is(string text) => Assert.Equal(text, Shown(text));

    [Fact]
    public void Any_text_shows_as_it_is() => Property.Holds(
        Property.Texts(
        [
            "*", "_", "`", "[", "]", "(", ")", "<", ">", "&", "~", "$", "|", ":", "\\", "!", "@", "#", "a", "b c", "\n", "1.", "-", "www.", "http://x.y", "&lt;", "==", "++", "'", "\"",
        ]),
        text => Assert.Equal(text, Shown(text)),
        tests: 500);

    private static DeckDiff Named(LockDiff diff) => LockDeckDiff.Of(diff, new(DeckStateKind.Lock, "the old lock"), new(DeckStateKind.Course, "the course now"));

    /// <summary>What a reader sees of a text in the middle of an entry.</summary>
    private static string Shown(string text)
    {
        var html = Markdown.ToHtml($"- x<br>Q: {MarkdownText.Escape(text)}<br>end\n", GitHub);
        Assert.DoesNotContain("<a ", html);
        var inner = html[(html.IndexOf("Q: ", StringComparison.Ordinal) + 3)..html.LastIndexOf("<br>end", StringComparison.Ordinal)];
        inner = inner.Replace("<!-- -->", "").Replace("<br>", "\n");
        Assert.DoesNotContain("<", inner);
        return WebUtility.HtmlDecode(inner);
    }
}
