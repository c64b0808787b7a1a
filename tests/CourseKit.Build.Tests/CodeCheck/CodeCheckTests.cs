namespace CourseKit.Build.Tests;

/// <summary>C# of fences that ask for it is compiled with the course.</summary>
public sealed class CodeCheckTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().With("course.yml", "title: Queues\ntypesetting: none\n");

    [Theory]
    [InlineData("var x = 1;\nConsole.WriteLine(x);")]
    [InlineData("using System.Text;\n\nvar text = new StringBuilder();\ntext.Append(1);")]
    [InlineData("public sealed class Queue<T>\n{\n    private readonly List<T> _items = [];\n}")]
    [InlineData("namespace Tides;\n\npublic record Tide(double Height);")]
    [InlineData("record Tide(double Height);\n\nvar tide = new Tide(2);\nConsole.WriteLine(tide with { Height = 3 });")]
    [InlineData("var tide = new Tide(2);\n\nclass Tide(double height)\n{\n    public double Height => height;\n}")]
    [InlineData("static class More\n{\n    public static int Twice(this int x) => 2 * x;\n}\n\nConsole.WriteLine(4.Twice());")]
    [InlineData("public int Height { get; init; }\n\nprivate static int Twice(int x) => 2 * x;")]
    [InlineData("int Twice(int x) => 2 * x;")]
    [InlineData("1 + 2")]
    [InlineData("Enumerable.Range(1, 3).Sum()")]
    [InlineData("Span<int> three = stackalloc int[3];\nthree[0] = 1;")]
    [InlineData("await Task.Delay(1);\nusing var stream = new MemoryStream();")]
    [InlineData("foreach (var arg in args) Console.WriteLine(arg);")]
    [InlineData("class Program\n{\n    static void Main() => Console.WriteLine();\n}")]
    [InlineData("#region Sums\nvar x = 1;\nclass A;\n#endregion")]
    [InlineData("unsafe { int x = 1; int* p = &x; }")]
    [InlineData("dynamic d = 1;\nConsole.WriteLine(d + 1);")]
    [InlineData("")]
    [InlineData("// nothing but a word")]
    public void What_a_lesson_shows_of_CSharp_compiles(string code) => Assert.Empty(Findings($"```csharp check\n{code}\n```"));

    [Theory]
    [InlineData("var x = 1;\nConsole.WriteLine(y);", "7,19", "The name 'y' does not exist in the current context (CS0103)")]
    [InlineData("int x = \"a\";", "6,9", "Cannot implicitly convert type 'string' to 'int' (CS0029)")]
    [InlineData("var x = 1", "6,10", "; expected (CS1002)")]
    [InlineData("class A\n{\n    void F()\n    {\n        G();\n    }\n}", "10,9", "The name 'G' does not exist in the current context (CS0103)")]
    [InlineData("class A\n{\n    void F() {", "8,15", "} expected (CS1513)")]
    [InlineData("using System.Tides;\nvar x = 1;", "6,14", "The type or namespace name 'Tides' does not exist in the namespace 'System' (are you missing an assembly reference?) (CS0234)")]
    [InlineData("public int Height => depth;", "6,22", "The name 'depth' does not exist in the current context (CS0103)")]
    [InlineData("#r \"tides.dll\"\nvar x = 1;", "6,1", null)]
    public void A_mistake_is_found_at_the_line_and_column_of_the_course(string code, string place, string? message)
    {
        var first = Findings($"```csharp check\n{code}\n```")[0];

        Assert.StartsWith($"content/page.md({place}): ", first, StringComparison.Ordinal);
        if (message is not null) Assert.EndsWith(": The code does not compile: " + message, first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```csharp {check=true}\nx\n```")]
    [InlineData("```cs {check=\"true\", linenos=table}\nx\n```")]
    [InlineData("```c# {.wide check}\nx\n```")]
    [InlineData("~~~C# scope=a title=\"a.cs\"\nx\n~~~")]
    [InlineData("```csharp,check\nx\n```")]
    [InlineData("```{csharp check=true}\nx\n```")]
    public void Every_spelling_asks_for_it(string fence) => Assert.Equal("content/page.md(6,1): The code does not compile: The name 'x' does not exist in the current context (CS0103)", Assert.Single(Findings(fence)));

    [Theory]
    [InlineData("{{< highlight csharp check >}}\nvar a = 1;\nx.F();\n{{< /highlight >}}", "7,1")]
    [InlineData("{{< highlight csharp \"check=true, linenos=table\" >}}\r\nvar a = 1;\r\n  x.F();\r\n{{< /highlight >}}", "7,3")]
    [InlineData("- item\n\n  {{% highlight language=cs options=\"check\" %}}\n  x.F();\n  {{% /highlight %}}", "8,3")]
    public void So_does_a_call_of_highlight(string call, string place) =>
        Assert.Equal($"content/page.md({place}): The code does not compile: The name 'x' does not exist in the current context (CS0103)", Assert.Single(Findings(call)));

    [Theory]
    [InlineData("```csharp\nx\n```")]
    [InlineData("```csharp {check=false}\nx\n```")]
    public void Code_that_does_not_ask_for_it_is_not_compiled(string fence) => Assert.Empty(Findings(fence));

    [Fact]
    public void Only_CSharp_is_compiled_and_the_author_is_told() =>
        Assert.Contains(Check("```python check\nx\n```").Findings, finding => finding.Code == "CK5016" && finding.Hint!.StartsWith("Only C# is compiled", StringComparison.Ordinal));

    [Fact]
    public void A_mistake_in_a_list_a_quote_and_a_question_is_found_at_its_place()
    {
        const string text = """
            - One:

              ```csharp check
              var one = one2;
              ```

            > ```csharp check
            > // A comment.
            > var two = two2;
            > ```

            {{<orbit_review>}}
            Q: What does this print?
            ```csharp check
            Console.Write(three);
            ```
            A:
            ```csharp check
            four
            ```
            {{</orbit_review>}}
            """;

        Assert.Equal(
            ["(8,13): 'one2'", "(13,13): 'two2'", "(19,15): 'three'", "(23,1): 'four'"],
            Findings(text).Select(finding => finding["content/page.md".Length..].Replace("The code does not compile: The name ", "", StringComparison.Ordinal).Replace(" does not exist in the current context (CS0103)", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Fences_of_one_scope_see_the_names_of_those_before()
    {
        const string text = """
            ```csharp scope=queue
            using System.Text;

            class Queue { public int Count => 0; }

            var queue = new Queue();
            ```

            ```csharp check
            var other = 1;
            ```

            ```csharp check scope=queue
            int Twice(int x) => 2 * x;

            Console.WriteLine(queue.Count + Twice(2));
            var text = new StringBuilder();
            ```

            ```csharp {check=true, scope="queue"}
            class Longer : Queue { public int Length => Count; }

            var queue = new Longer();
            Console.WriteLine(queue.Length + Twice(3));
            Console.WriteLine(other);
            ```

            ```csharp scope=another
            Console.WriteLine(queue);
            ```
            """;

        Assert.Equal(["content/page.md(29,19)", "content/page.md(33,19)"], Findings(text).Select(finding => finding.Split(": ")[0]));
    }

    [Fact]
    public void A_type_that_is_shown_again_better_replaces_the_first()
    {
        const string text = """
            ```csharp scope=a
            class Queue { public int Count => 0; }
            ```

            ```csharp scope=a
            class Queue { public int Length => 0; }
            ```

            ```csharp scope=a
            Console.WriteLine(new Queue().Length);
            Console.WriteLine(new Queue().Count);
            ```
            """;

        Assert.Equal(["content/page.md(15,31)"], Findings(text).Select(finding => finding.Split(": ")[0]));
    }

    [Fact]
    public void Fences_of_one_name_on_two_pages_are_two_scopes()
    {
        _folder.With("content/other.md", "---\ntitle: Other\n---\n\n```csharp scope=a\nvar x = 1;\n```\n");

        Assert.Single(Findings("```csharp scope=a\nConsole.WriteLine(x);\n```"));
    }

    [Fact]
    public void The_CSharp_of_the_course_is_known()
    {
        _folder.With("course.csproj", "<Project />").With("Tides.cs", "namespace Tides;\n\ninternal static class Tide\n{\n    public static int High => 3;\n}\n");

        Assert.Empty(Findings("```csharp check\nusing Tides;\n\nConsole.WriteLine(Tide.High);\n```"));
        Assert.Single(Findings("```csharp check\nConsole.WriteLine(Tides.Tide.Low);\n```"));
    }

    [Fact]
    public void A_shortcode_in_checked_code_is_a_mistake_and_literal_text_is_code() =>
        Assert.Equal(
            ["content/page.md(6,9): Code with a shortcode in it cannot be compiled", "content/page.md(10,27): The code does not compile: The name 'y' does not exist in the current context (CS0103)"],
            Findings("```csharp check\nvar x = {{< param \"title\" >}};\n```\n\n```csharp check\nvar x = \"{{</* x */>}}\" + y;\n```"));

    [Fact]
    public void What_was_compiled_before_is_not_compiled_again()
    {
        const string right = "```csharp check\nvar x = 1;\n```\n";
        var first = Findings(right + "\n```csharp check\ny\n```");
        var memory = File.ReadAllText(_folder[FenceMemory.FileName]);

        // The memory knows nothing else, so what it says is not asked of the compiler again.
        var forged = memory.Replace("CS0103", "CS9999", StringComparison.Ordinal);
        Assert.NotEqual(memory, forged);
        Assert.Equal(first, Findings(right + "\n\n```csharp check\ny\n```").Select(line => line.Replace("(11,", "(10,", StringComparison.Ordinal)));
        Assert.Equal(memory, File.ReadAllText(_folder[FenceMemory.FileName]));

        File.WriteAllText(_folder[FenceMemory.FileName], forged);
        var result = Check(right + "\n```csharp check\ny\n```");
        Assert.Contains(result.Findings, finding => finding.Code == "CK6040");
        Assert.DoesNotContain(result.Findings, finding => finding.Message.Contains("CS9999", StringComparison.Ordinal));
    }

    [Fact]
    public void A_build_that_finds_a_mistake_writes_nothing() => Assert.True(Check("```csharp check\nx\n```").HasErrors);

    public void Dispose() => _folder.Dispose();

    private List<string> Findings(string text) =>
        [.. Check(text).Findings.Where(finding => finding.Code == "CK5305").Select(finding => $"{finding.Location.Path}({finding.Location.Start.Line},{finding.Location.Start.Column}): {finding.Message}")];

    private CompileResult Check(string text)
    {
        _folder.With("content/page.md", $"---\ntitle: Page\n---\n\n{text}\n");
        return CourseCompiler.Check(CourseReader.Read(CoursePlace.Find(_folder.Path, _folder.Path).Place!), CompileOptions.ForExamples);
    }
}
