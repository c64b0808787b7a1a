namespace CourseKit.Build.Tests;

/// <summary>Hints on metadata name what there is: a value that would be right, the page that was meant.</summary>
public sealed class HintTests
{
    [Theory]
    [InlineData("int", "level=1")]
    [InlineData("[Range(3, 5)] int", "level=3")]
    [InlineData("[Range(0, 1, MinimumIsExclusive = true)] double", "level=1")]
    [InlineData("[DeniedValues(1)] int", "level=0")]
    [InlineData("bool", "level=true")]
    [InlineData("DateOnly", "level=2026-01-31")]
    [InlineData("[Range(typeof(DateOnly), \"2027-01-01\", \"2027-12-31\")] DateOnly", "level=2027-01-01")]
    [InlineData("Size", "level=small")]
    [InlineData("Uri", "level=\"https://example.org/\"")]
    [InlineData("[AllowedValues(\"so so\", \"good\")] string", "level=\"so so\"")]
    [InlineData("[MinLength(1)] Size[]", "level=small")]
    public void A_missing_value_is_shown_by_one_that_would_be_right(string type, string example)
    {
        var hint = HintOn("Why?", type);

        Assert.Equal($"Write {{{example}}} at the end of the question, or 'level' in the block's tag or under 'prompts' in the front matter.", hint);
        Assert.DoesNotContain("CK700", string.Join(' ', Codes($"Why? {{{example}}}", type)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string")]
    [InlineData("[RegularExpression(\"[A-Z]+\")] string")]
    [InlineData("SourceKey")]
    [InlineData("PageRef")]
    [InlineData("PromptRef")]
    public void Where_only_the_author_knows_a_value_none_is_made_up(string type) =>
        Assert.Equal("State 'level' in braces at the end of the question, in the block's tag, or under 'prompts' in the front matter.", HintOn("Why?", type));

    [Theory]
    [InlineData("string", "Add 'level' to the front matter.")]
    [InlineData("int", "Add 'level: 1' to the front matter.")]
    [InlineData("Size[]", "Add 'level: [small]' to the front matter.")]
    public void A_page_that_lacks_a_value_is_shown_the_line_of_front_matter(string type, string hint) =>
        Assert.Equal(hint, Assert.Single(Find("Why?", type, "PageMetadata"), found => found.Code == "CK7003" && found.Location.Path == "content/inner/alignment/index.md").Hint);

    [Theory]
    [InlineData("mesa-optimisers", "Did you mean 'mesa-optimizers'?")]
    [InlineData("Mesa-Optimizer", "Did you mean 'mesa-optimizers'?")]
    [InlineData("learned-optimisation", "Did you mean 'mesa-optimizers'?")]
    [InlineData("goodhard", "Did you mean 'goodhart'?")]
    [InlineData("goodhard.md", "Did you mean '../../outer/goodhart.md'?")]
    [InlineData("../mesa-optimisers/index.md", "Did you mean '../mesa-optimizers/index.md'?")]
    [InlineData("something else entirely", "Write the path of a content file, such as ../outer/proxies.md.")]
    public void A_page_that_is_not_there_is_answered_with_the_one_that_was_meant(string name, string hint) =>
        Assert.Equal(hint, Assert.Single(Find($"Why? {{level=\"{name}\"}}", "PageRef"), found => found.Code == "CK7010").Hint);

    private static string? HintOn(string question, string type) => Assert.Single(Find(question, type), found => found.Code == "CK7003").Hint;

    private static IEnumerable<string> Codes(string question, string type) => Find(question, type).Select(found => found.Code);

    private static IReadOnlyList<Syntax.Diagnostic> Find(string question, string type, string role = "PromptMetadata")
    {
        var at = type.LastIndexOf("] ", StringComparison.Ordinal) + 1;
        var record = $"using System.ComponentModel.DataAnnotations;\npublic enum Size {{ Small, Large }}\n[{role}] public sealed record Facts {{ {type[..at]} public required {type[at..].Trim()} Level {{ get; init; }} }}";
        var files = new Dictionary<string, string>
        {
            ["Metadata.cs"] = record,
            ["content/inner/alignment/index.md"] = $"---\ntitle: Alignment\n---\n{{{{< orbit_review >}}}}\n{question}\nSo.\n{{{{< /orbit_review >}}}}\n",
            ["content/inner/mesa-optimizers/index.md"] = "---\ntitle: Learned optimization\n---\nText.\n",
            ["content/outer/goodhart.md"] = "---\ntitle: Goodhart's law\n---\nText.\n",
        };
        return CourseCompiler.Check(CourseFiles.FromTexts(files), CompileOptions.ForExamples).Report.Diagnostics;
    }
}
