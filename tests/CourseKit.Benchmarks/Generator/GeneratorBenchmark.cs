using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime;
using System.Text;
using CourseKit.Generator;
using CourseKit.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CourseKit.Benchmarks;

/// <summary>
/// The generator over a course of 500 pages with 10,000 prompts and its lock: a first run, and runs after one page was edited, each edit another one. The yardstick,
/// in the same run: the time that the compiler takes to compile the same project without the generator, a file of C# that says what the catalog says.
/// </summary>
internal static class GeneratorBenchmark
{
    private const string Folder = "/course/";
    private const string Edited = Folder + "content/module5/page250.md";
    private static int _edits;

    public static void Run()
    {
        // The compiler runs with the garbage collector of servers, and that is chosen when a process starts.
        if (GCSettings.IsServerGC) Measure();
        else RunWithServerGC();
    }

    private static void RunWithServerGC()
    {
        var isHost = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        var start = new ProcessStartInfo(Environment.ProcessPath!, isHost ? [Environment.GetCommandLineArgs()[0], "generator"] : ["generator"]);
        start.Environment["DOTNET_gcServer"] = "1";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(FormattableString.Invariant($"The benchmark ended with exit code {process.ExitCode}."));
    }

    private static void Measure()
    {
        var files = SampleSite.Create(pages: 500, promptsOnPage: 20);
        var texts = files.Append(new(IdentityLock.FileName, LockOf(files))).Select(AdditionalText (file) => new Text(Folder + file.Key, file.Value)).ToImmutableArray();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)).ToList();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var bare = CSharpCompilation.Create("Course", [CSharpSyntaxTree.ParseText("class Program;")], references, options);

        var watch = Stopwatch.StartNew();
        var driver = NewDriver(texts).RunGenerators(bare);
        var first = watch.Elapsed;
        var cold = Stopwatches.Best(() => driver = NewDriver(texts).RunGenerators(bare), 10);
        var page = texts.Single(text => text.Path == Edited);
        var sources = driver.GetRunResult().Results[0].GeneratedSources;
        var yardstick = Stopwatches.Best(() => Compile([.. sources.Select(source => source.SourceText.ToString())], references, options), 2);
        Console.WriteLine(FormattableString.Invariant($"500 pages, 10,000 prompts; yardstick (the compiler, the same C# without the generator) {yardstick.TotalMilliseconds:0} ms"));
        Stopwatches.Print("  cold, the code of the generator not yet compiled", first, yardstick);
        Stopwatches.Print("  cold", cold, yardstick);
        Stopwatches.Print("  after an edit to the prose of one page", Edit(driver, bare, page, (text, n) => $"{text}\nSentence {n}.\n"), yardstick);
        Stopwatches.Print("  after an edit to a heading of one page", Edit(driver, bare, page, (text, n) => text.Replace("## Section 0", $"## Section 0.{n}", StringComparison.Ordinal)), yardstick);
        Stopwatches.Print("  after an edit to a prompt of one page", Edit(driver, bare, page, (text, n) => text.Replace("case 250-3?", $"case 250-3, the {n}th time?", StringComparison.Ordinal)), yardstick);
        Stopwatches.Print("  after an unrelated edit to the C#", Stopwatches.Best(() => driver.RunGenerators(bare.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;")))), yardstick);
    }

    /// <summary>Each run begins with the page as it was, and ends with another text than the last.</summary>
    private static TimeSpan Edit(GeneratorDriver driver, Compilation compilation, AdditionalText page, Func<string, int, string> change)
    {
        var text = page.GetText()!.ToString();
        return Stopwatches.Best(() => driver.ReplaceAdditionalText(page, new Text(Edited, change(text, ++_edits))).RunGenerators(compilation), 100);
    }

    private static string LockOf(IReadOnlyList<KeyValuePair<string, string>> files)
    {
        var course = FrontEnd.Compile(
            new CourseInput
            {
                Layout = CourseLayout.Of(files.Select(file => file.Key)),
                Settings = new(files[0].Key, files[0].Value),
                FolderName = "course",
                Content = [.. files.Skip(1).Select(file => new CourseKit.Syntax.SourceText(file.Key, file.Value))],
                Publish = new PublishOptions { Now = DateTimeOffset.UnixEpoch, Future = true },
            },
            LintChecks.All.Select(lint => lint.Rule).ToList());
        return IdentityLockWriter.Write(course.Identities.Lock);
    }

    private static CSharpGeneratorDriver NewDriver(ImmutableArray<AdditionalText> texts) =>
        CSharpGeneratorDriver.Create([new CourseGenerator().AsSourceGenerator()], texts, optionsProvider: new Options());

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
