using System.Collections.Immutable;
using System.Text;
using CourseKit.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CourseKit.Generator.Tests;

/// <summary>A course in memory and the compiler's driver that runs the generator over it, edit after edit.</summary>
internal sealed class CourseDriver
{
    public const string Folder = "/course/";

    private static readonly ImmutableArray<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "CourseKit.Metadata.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly Dictionary<string, AdditionalText> _files = new(StringComparer.Ordinal);
    private GeneratorDriver _driver;

    public CourseDriver(
        string files, string code = "", LanguageVersion language = LanguageVersion.Latest, IReadOnlyDictionary<string, string>? properties = null, CSharpCompilationOptions? options = null)
    {
        foreach (var (path, text) in RuleExample.Files(files)) _files[path] = new MemoryText(Folder + path, text);
        var parse = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        Compilation = CSharpCompilation.Create(
            "Course",
            [CSharpSyntaxTree.ParseText(code, parse, "/course/Program.cs", Encoding.UTF8)],
            _references,
            (options ?? new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
                .WithSyntaxTreeOptionsProvider(GlobalConfig.Of(_files.GetValueOrDefault(".globalconfig"))));
        _driver = CSharpGeneratorDriver.Create(
            [new CourseGenerator().AsSourceGenerator()],
            _files.Values,
            parse,
            new ProjectOptions(properties ?? new Dictionary<string, string>()),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public CSharpCompilation Compilation { get; private set; }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Output { get; private set; } = null!;

    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Compilation, out var output, out _);
        Output = output;
        return Assert.Single(_driver.GetRunResult().Results);
    }

    /// <summary>What the compiler has to say of the course's own C# and the generated one together.</summary>
    public IEnumerable<string> CompilerErrors() =>
        Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());

    public void Edit(string path, Func<string, string> change) => Replace(path, new MemoryText(Folder + path, change(_files[path].GetText()!.ToString())));

    public void Replace(string path, AdditionalText text)
    {
        if (_files.TryGetValue(path, out var old)) _driver = _driver.ReplaceAdditionalText(old, text);
        else _driver = _driver.AddAdditionalTexts([text]);
        _files[path] = text;
    }

    public void Remove(string path)
    {
        _driver = _driver.RemoveAdditionalTexts([_files[path]]);
        _files.Remove(path);
    }

    public void EditCode(string code)
    {
        var old = Compilation.SyntaxTrees[0];
        Compilation = Compilation.ReplaceSyntaxTree(old, old.WithChangedText(SourceText.From(code, Encoding.UTF8)));
    }

    /// <summary>Adds or replaces a file of C#.</summary>
    public void AddCode(string path, string code) =>
        Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)Compilation.SyntaxTrees[0].Options, path, Encoding.UTF8));

    /// <summary>Adds an assembly compiled of C#, as a package or another project is.</summary>
    public void AddAssembly(string code)
    {
        using var image = new MemoryStream();
        Assert.True(CSharpCompilation.Create("Other", [CSharpSyntaxTree.ParseText(code)], _references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image).Success);
        Compilation = Compilation.AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
    }

    private sealed class ProjectOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Properties(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _all = properties.Append(new("CourseKitFolder", Folder)).DistinctBy(property => property.Key)
            .ToDictionary(property => "build_property." + property.Key, property => property.Value, AnalyzerConfigOptions.KeyComparer);

        public override bool TryGetValue(string key, out string value)
        {
            value = _all.GetValueOrDefault(key, "");
            return _all.ContainsKey(key);
        }
    }
}

/// <summary>A file that exists only here; without a text it is one that vanished.</summary>
internal sealed class MemoryText(string path, string? text, Encoding? encoding = null) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text, encoding ?? Encoding.UTF8);

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
