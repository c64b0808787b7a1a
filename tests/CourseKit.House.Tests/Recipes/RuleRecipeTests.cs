namespace CourseKit.House.Tests;

/// <summary>A rule is added to a copy as CONTRIBUTING.md says, and seen to work.</summary>
public sealed class RuleRecipeTests : IDisposable
{
    private const string Folder = "src/CourseKit.Lint/";
    private const string Page = "shore/content/_index.md";
    private const string List = Folder + "LintChecks.cs";
    private const string Ledger = "src/CourseKit.Syntax/Diagnostics/codes.tsv";

    private readonly RepositoryCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void A_rule_is_its_class_its_texts_a_line_in_the_list_and_a_line_in_the_ledger()
    {
        // Given a rule, as somebody adds it
        AddRule();
        Assert.Equal(
            [$"new {Folder}CK3198.ShoutedQuestion.cs", $"new {Folder}CK3198.ShoutedQuestion.md", $"+1 -0 {List}", $"+1 -0 {Ledger}"],
            _copy.Changes);
        _copy.Build();

        // When a course breaks it, and when course or page turns it off
        _copy.Write("shore/course.yml", "title: The shore\nid: shore\n");
        _copy.Write(Page, """
            ---
            title: The shore
            ---

            The moon pulls the sea.

            {{< orbit_review >}}
            Q: WHAT PULLS THE SEA?
            A: The moon.
            {{< /orbit_review >}}

            """);
        var found = _copy.Run("check", "shore");
        _copy.Write("shore/course.yml", "title: The shore\nid: shore\nrules:\n  shouted-question: off\n");
        var turnedOff = _copy.Run("check", "shore");
        _copy.Write("shore/course.yml", "title: The shore\nid: shore\n");
        _copy.Write(Page, _copy.Read(Page).Replace("title: The shore", "title: The shore\nlint: [shouted-question]", StringComparison.Ordinal));
        var turnedOffThere = _copy.Run("check", "shore");
        var explained = _copy.Run("explain", "shouted-question");

        // Then it is found at its place, is not found, and is explained out of its file
        Assert.Contains("warning CK3198: The question is all in capitals", found.Output, StringComparison.Ordinal);
        Assert.Contains("content/_index.md:8:4", found.Output, StringComparison.Ordinal);
        Assert.True(turnedOff.ExitCode == 0 && !turnedOff.Output.Contains("CK3", StringComparison.Ordinal), turnedOff.Output);
        Assert.True(turnedOffThere.ExitCode == 0 && !turnedOffThere.Output.Contains("CK3", StringComparison.Ordinal), turnedOffThere.Output);
        Assert.Contains("A question is written in capitals", explained.Output, StringComparison.Ordinal);
        Assert.Contains("harder to read", explained.Output, StringComparison.Ordinal);
        Assert.Contains("Q: What pulls the sea?", explained.Output, StringComparison.Ordinal);
    }

    private void AddRule()
    {
        _copy.Write(Folder + "CK3198.ShoutedQuestion.cs", """
            using CourseKit.Syntax;

            namespace CourseKit.Model;

            public static class ShoutedQuestion
            {
                public static readonly Rule Rule = new(typeof(ShoutedQuestion))
                {
                    Code = "CK3198",
                    Name = "shouted-question",
                    Severity = Severity.Warning,
                };

                internal static void Check(PromptReading prompt, Action<Diagnostic> report)
                {
                    var letters = prompt.Question.Text.Where(char.IsLetter).ToList();
                    if (letters.Count > 4 && letters.All(char.IsUpper)) report(At(prompt.Question.Place));
                }

                private static Diagnostic At(Location location) =>
                    new(Rule, location, "The question is all in capitals") { Label = "reads as shouted", Hint = "Write it as a sentence." };
            }

            """);
        _copy.Write(Folder + "CK3198.ShoutedQuestion.md", """
            # A question is written in capitals

            Words in capitals have no shape and are harder to read, again at each review.

            ## Bad

            ```markdown
            {{< orbit_review >}}
            Q: WHAT PULLS THE SEA?
            A: The moon.
            {{< /orbit_review >}}
            ```

            ## Good

            ```markdown
            {{< orbit_review >}}
            Q: What pulls the sea?
            A: The moon.
            {{< /orbit_review >}}
            ```

            """);
        _copy.WriteLineBefore(List, "new(QuestionStyle.Rule)", "new(ShoutedQuestion.Rule) { Prompt = ShoutedQuestion.Check },");
        _copy.WriteLineBefore(Ledger, "CK4001\t", "CK3198\tshouted-question\twarning");
    }
}
