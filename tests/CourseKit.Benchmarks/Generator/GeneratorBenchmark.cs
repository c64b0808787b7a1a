using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using CourseKit.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CourseKit.Benchmarks;

/// <summary>
/// The generator over a course of 500 pages with 10,000 prompts: a first run, and runs after one page was edited. The yardstick, in the same run: the time that
/// the compiler takes to compile the same project without the generator, a file of C# that says what the catalog says.
/// </summary>
internal static class GeneratorBenchmark
{
    private const string Folder = "/course/";
    private const string Edited = Folder + "content/module5/page250.md";

    public static void Run()
    {
        var texts = SampleSite.Create(pages: 500, promptsOnPage: 20).Select(AdditionalText (file) => new Text(Folder + file.Key, file.Value)).ToImmutableArray();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)).ToList();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var bare = CSharpCompilation.Create("Course", [CSharpSyntaxTree.ParseText("class Program;")], references, options);

        var first = Measure(() => NewDriver(texts).RunGenerators(bare), out var driver);
        var cold = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var again = Measure(() => NewDriver(texts).RunGenerators(bare), out driver);
            if (again < cold) cold = again;
        }

        var page = texts.Single(text => text.Path == Edited);
        var sources = driver.GetRunResult().Results[0].GeneratedSources;
        var yardstick = Stopwatches.Best(() => Compile([.. sources.Select(source => source.SourceText.ToString())], references, options), 2);
        Console.WriteLine(FormattableString.Invariant($"{texts.Length - 1:N0} pages, 10,000 prompts; yardstick (the compiler, the same C# without the generator) {yardstick.TotalMilliseconds:0} ms"));
        Stopwatches.Print("  cold, the code of the generator not yet compiled", first, yardstick);
        Stopwatches.Print("  cold", cold, yardstick);
        Stopwatches.Print("  after an edit to the prose of one page", Edit(driver, bare, page, text => text + "\nOne more sentence.\n"), yardstick);
        Stopwatches.Print("  after an edit to a prompt of one page", Edit(driver, bare, page, text => text.Replace("What does the", "What did the", StringComparison.Ordinal)), yardstick);
        Stopwatches.Print("  after an unrelated edit to the C#", Stopwatches.Best(() => driver.RunGenerators(bare.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;")))), yardstick);
    }

    private static TimeSpan Edit(GeneratorDriver driver, Compilation compilation, AdditionalText page, Func<string, string> change)
    {
        var edited = new Text(Edited, change(page.GetText()!.ToString()));
        return Stopwatches.Best(() => driver.ReplaceAdditionalText(page, edited).RunGenerators(compilation));
    }

    private static CSharpGeneratorDriver NewDriver(ImmutableArray<AdditionalText> texts) =>
        CSharpGeneratorDriver.Create([new CourseGenerator().AsSourceGenerator()], texts, optionsProvider: new Options());

    private static TimeSpan Measure(Func<GeneratorDriver> run, out GeneratorDriver driver)
    {
        var watch = Stopwatch.StartNew();
        driver = run();
        return watch.Elapsed;
    }

    private static void Compile(IReadOnlyList<string> sources, IEnumerable<MetadataReference> references, CSharpCompilationOptions options)
    {
        using var image = new MemoryStream();
        var compilation = CSharpCompilation.Create("Course", sources.Select(source => CSharpSyntaxTree.ParseText(source)), references, options);
        if (!compilation.Emit(image).Success) throw new InvalidOperationException("What was generated does not compile.");
    }

    private sealed class Text(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Folders();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Folders : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = Folder;
            return key == "build_property.CourseKitFolder";
        }
    }
}
