using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>Where two prompts could be one, neither is: an error names both and shows what to write.</summary>
public sealed class AmbiguityTests
{
    private const string Base = "Which letter stands for the loss of the base optimizer? | L";
    private const string Mesa = "Which letter stands for the loss of the mesa optimizer? | M";
    private const string Other = "Who sees the true reward? | Only the designer.";

    [Fact]
    public void One_prompt_between_two_earlier_ones_is_an_error_that_names_both_and_shows_the_text_to_write()
    {
        var before = Story.Begin($"{Base} {{#base}}\n{Mesa} {{#mesa}}\n{Other}");

        var after = before.Then($"Which letter stands for the loss of the optimizer? | It depends.\n{Other}");

        var error = Assert.Single(after.Match.Diagnostics);
        Assert.Equal(("CK3060", Severity.Error, 1), (error.Code, error.Severity, error.Location.Start.Line));
        Assert.Contains("base optimizer", error.Message);
        Assert.Contains("mesa optimizer", error.Message);
        Assert.Contains("{#base}", error.Hint);
        Assert.Contains("{#mesa}", error.Hint);
        Assert.Contains("Which letter stands for the loss of the optimizer? {#", error.Hint);
        Assert.DoesNotContain(after.Guids[0], before.Guids);
    }

    [Fact]
    public void The_id_that_the_error_asks_for_settles_it()
    {
        var before = Story.Begin($"{Base} {{#base}}\n{Mesa} {{#mesa}}\n{Other}");

        var after = before.Then($"Which letter stands for the loss of the optimizer? | It depends. {{#mesa}}\n{Other}");

        Assert.Empty(after.Codes);
        Assert.Equal(before.Guids[1], after.Guids[0]);
        Assert.Equal(PromptState.Retired, after.Locked("base").State);
    }

    [Fact]
    public void An_id_of_its_own_settles_it_as_a_new_prompt()
    {
        var before = Story.Begin($"{Base} {{#base}}\n{Mesa} {{#mesa}}\n{Other}");

        var after = before.Then($"Which letter stands for the loss of the optimizer? | It depends. {{#any}}\n{Other}");

        Assert.DoesNotContain("CK3060", after.Codes);
        Assert.DoesNotContain(after.Guids[0], before.Guids);
    }

    [Fact]
    public void Two_prompts_that_one_could_have_become_are_an_error_at_the_first_that_shows_the_other()
    {
        var before = Story.Begin($"Which letter stands for the loss of the optimizer? | L\n{Other}");

        var after = before.Then($"{Base}\n{Mesa}\n{Other}".Replace("| L", "| L again").Replace("| M", "| M again"));

        var error = Assert.Single(after.Match.Diagnostics);
        Assert.Equal(("CK3061", 1), (error.Code, error.Location.Start.Line));
        Assert.Equal(2, Assert.Single(error.Related).Location.Start.Line);
        Assert.Contains($"{{#{before.Ids[0]}}}", error.Hint);
    }

    [Fact]
    public void Ids_on_all_candidates_settle_that_all_are_new()
    {
        var before = Story.Begin($"Which letter stands for the loss of the optimizer? | L\n{Other}");

        var after = before.Then($"{Base} again {{#one}}\n{Mesa} again {{#two}}\n{Other}");

        Assert.Empty(after.Codes);
        Assert.Equal(PromptState.Retired, after.Locked(before.Ids[0]).State);
    }

    [Fact]
    public void Prompts_that_are_alike_are_told_apart_by_their_place()
    {
        var before = Story.Begin($"{Base}\n{Mesa}\n{Other}");

        var after = before.Then($"What letter denotes the loss of the base optimizer? | L\nWhat letter denotes the loss of the mesa optimizer? | M\n{Other}");

        Assert.Equal(before.Ids, after.Ids);
        Assert.Empty(after.Codes);
    }

    [Fact]
    public void The_lock_s_own_line_is_shown_where_it_is_known()
    {
        var before = Story.Begin($"{Base} {{#base}}\n{Mesa} {{#mesa}}\n{Other}");
        var reading = IdentityLockReader.Read(new SourceText(IdentityLock.FileName, IdentityLockWriter.Write(before.Lock)));

        var match = IdentityMatcher.Match(
            reading.Lock,
            Story.Read($"Which letter stands for the loss of the optimizer? | It depends.\n{Other}"),
            new IdentityOptions { CourseId = "course", Now = Story.Day(2), LocateLocked = reading.Locate });

        Assert.Equal([10, 13], match.Diagnostics[0].Related.Select(item => item.Location.Start.Line).Order());
    }

    [Fact]
    public void A_new_question_of_the_same_pattern_elsewhere_on_the_page_is_not_taken_for_one_that_was_deleted()
    {
        var before = Story.Begin($"What is the capital of France? | Paris\n{Other}\n--\nWho wrote this? | I did.");

        var after = before.Then($"{Other}\n--\nWho wrote this? | I did.\nWhat is the capital of Spain? | Madrid");

        Assert.DoesNotContain(after.Ids[2], before.Ids);
        Assert.Equal(PromptState.Retired, after.Locked(before.Ids[0]).State);
    }

    [Fact]
    public void Five_thousand_prompts_with_the_same_short_answer_are_no_reason_to_guess()
    {
        var script = string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"Does rule {i * 7919} of the scheme hold? | Yes"));
        var before = Story.Begin(script);

        var after = before.Then(script.Replace("Does rule 791900 of the scheme hold?", "Does rule 791900 of this scheme still hold?"));

        Assert.Equal(before.Ids, after.Ids);
        Assert.Single(after.Changes);
    }

    [Fact]
    public void Of_prompts_with_pictures_nothing_is_reported_where_no_bytes_are_known_since_a_build_may_find_them_again()
    {
        var before = Pictured(null, [$"{Base} ![](a.png)", $"{Mesa} ![](b.png)"], ["1", "2"]);
        string[] after = ["Which letter stands for the loss of the optimizer? ![](c.png) | It depends."];

        var compiler = Pictured(before.Lock, after, []);
        var build = Pictured(before.Lock, after, ["3"]);

        Assert.Empty(compiler.Diagnostics);
        Assert.Equal(Severity.Error, Assert.Single(build.Diagnostics).Severity);
    }

    /// <param name="hashes">Of the picture of each prompt; none where bytes are not known.</param>
    private static IdentityMatch Pictured(IdentityLock? previous, string[] prompts, string[] hashes)
    {
        var read = Story.Read(string.Join('\n', prompts)).Select((prompt, i) =>
        {
            var address = (prompt.Question + prompt.Answer).Split("](")[1][..5];
            return prompt with { Media = address, Pictures = hashes.Length == 0 ? [] : [new PromptPicture(address, hashes[i])] };
        });
        return IdentityMatcher.Match(previous, [.. read], new IdentityOptions { CourseId = "course", Now = Story.Day(1), KnowsPictures = hashes.Length > 0 });
    }
}
