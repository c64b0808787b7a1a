using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Location = Microsoft.CodeAnalysis.Location;
using SourceText = CourseKit.Syntax.SourceText;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace CourseKit.Build;

/// <summary>
/// Compiles a fence with those before it in its scope. Types are compiled as any are. Statements are read as those of a program and, where
/// that gives errors, as a script, which alone has members outside of a type, an expression alone, and names that are declared anew: what
/// has fewer errors counts. Loads Roslyn.
/// </summary>
internal sealed class FenceCompiler
{
    /// <summary>Of the assembly that may see what a fence declares without a modifier.</summary>
    private const string StatementsName = "Statements";

    /// <summary>As a new project has them.</summary>
    private static readonly string[] _usings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private const string Friends = $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{StatementsName}\")]";

    /// <summary>What a script lacks that a program has.</summary>
    private const string ScriptPreamble = "string[] args = System.Array.Empty<string>();";

    private static string Preamble { get; } = string.Concat(_usings.Select(name => $"global using {name};"));

    private static readonly CSharpParseOptions _program = new(LanguageVersion.Preview);
    private static readonly CSharpParseOptions _script = new(LanguageVersion.Preview, kind: SourceCodeKind.Script);

    private static readonly CSharpCompilationOptions _options =
        new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    private readonly IReadOnlyList<MetadataReference> _references;
    private readonly CancellationToken _cancellation;

    /// <param name="course">The C# of the course, whose names all fences know; what is wrong in it is no fence's.</param>
    public FenceCompiler(IReadOnlyList<SourceText> course, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _references = RoslynReading.References;
        if (course.Count == 0) return;
        var trees = course.Select(file => Program(file.Text)).Append(Program(Preamble)).Append(Program(Friends));
        _references = [.. _references, CSharpCompilation.Create("Course", trees, _references, _options).ToMetadataReference()];
    }

    /// <param name="fences">The last one is compiled.</param>
    /// <returns>The errors in the last fence, in order.</returns>
    public IReadOnlyList<FenceError> Compile(IReadOnlyList<string> fences)
    {
        var parts = fences.Select(FenceParts.Of).ToList();
        var types = TypeTrees(parts);
        var asProgram = AsProgram(parts, types);
        if (asProgram.Count == 0 || !parts[^1].HasRest) return asProgram;
        var asScript = AsScript(parts, types);
        if (asScript.Count != asProgram.Count) return asScript.Count < asProgram.Count ? asScript : asProgram;
        return IsProgram(parts[^1].Rest) ? asProgram : asScript;
    }

    /// <summary>One for each fence that declares types; a type that a later fence declares anew is the later one.</summary>
    private SyntaxTree?[] TypeTrees(List<FenceParts> parts)
    {
        var trees = new SyntaxTree?[parts.Count];
        var later = new HashSet<string>(StringComparer.Ordinal);
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            if (parts[i].HasTypes) trees[i] = Program(parts[i].TypesWithout(later));
            later.UnionWith(parts[i].Names);
        }

        return trees;
    }

    private IReadOnlyList<FenceError> AsProgram(List<FenceParts> parts, SyntaxTree?[] types)
    {
        // Usings first, of all fences; then their statements. What is the last fence's stands at the end of each of the two.
        var usings = string.Concat(parts.Select(part => part.Usings));
        var statements = parts.Exists(part => part.HasRest) ? string.Concat(parts.Select(part => part.Rest)) : "";
        var program = Program(usings + statements);
        var compilation = CSharpCompilation.Create(
            StatementsName,
            [.. types.OfType<SyntaxTree>(), Program(Preamble), program],
            _references,
            _options.WithOutputKind(statements.Length > 0 ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
        var length = parts[^1].Rest.Length;
        var ownUsings = TextSpan.FromBounds(usings.Length - length, usings.Length);
        var ownStatements = statements.Length == 0 ? default : new TextSpan(usings.Length + statements.Length - length, length);
        return Errors(compilation, problem => problem.SourceTree == types[^1] ? problem.SourceSpan
            : problem.SourceTree != program ? null
            : statements.Length > 0 && problem.SourceSpan.Start >= ownStatements.Start ? Moved(problem.SourceSpan, ownStatements.Start)
            : ownUsings.Contains(problem.SourceSpan.Start) ? Moved(problem.SourceSpan, ownUsings.Start)
            : null);
    }

    private IReadOnlyList<FenceError> AsScript(List<FenceParts> parts, SyntaxTree?[] types)
    {
        var library = CSharpCompilation.Create(
            "Types", [.. types.OfType<SyntaxTree>(), Program(Preamble), Program(Friends)], _references, _options);
        var own = types[^1] is null ? [] : Errors(library, problem => problem.SourceTree == types[^1] ? problem.SourceSpan : null);
        IReadOnlyList<MetadataReference> references = [.. _references, library.ToMetadataReference()];
        var options = _options.WithUsings(_usings);
        var script = CSharpCompilation.CreateScriptCompilation(StatementsName, Script(ScriptPreamble), references, options);
        var tree = script.SyntaxTrees[0];
        foreach (var part in parts)
        {
            tree = Script(part.Statements);
            script = CSharpCompilation.CreateScriptCompilation(StatementsName, tree, references, options, script);
        }

        return [.. own, .. Errors(script, problem => problem.SourceTree == tree ? problem.SourceSpan : null)];
    }

    /// <summary>True for what would be the statements of a program if it were right.</summary>
    private bool IsProgram(string statements)
    {
        var tree = Program(statements);
        return tree.GetCompilationUnitRoot(_cancellation).Members.All(member => member is GlobalStatementSyntax)
            && !tree.GetDiagnostics(_cancellation).Any(problem => problem.Severity == DiagnosticSeverity.Error);
    }

    /// <param name="place">Where in the last fence something is; null for what is elsewhere.</param>
    private IReadOnlyList<FenceError> Errors(CSharpCompilation compilation, Func<Location, TextSpan?> place)
    {
        var errors = new List<FenceError>();
        foreach (var problem in compilation.GetDiagnostics(_cancellation).Where(problem => problem.Severity == DiagnosticSeverity.Error))
        {
            if (place(problem.Location) is not { } span) continue;
            errors.Add(new FenceError(span.Start, span.Length, problem.Id, problem.GetMessage(CultureInfo.InvariantCulture)));
        }

        return [.. errors.Distinct().OrderBy(error => error.Start).ThenBy(error => error.Code, StringComparer.Ordinal)];
    }

    private SyntaxTree Program(string text) => CSharpSyntaxTree.ParseText(text, _program, cancellationToken: _cancellation);

    private SyntaxTree Script(string text) => CSharpSyntaxTree.ParseText(text, _script, cancellationToken: _cancellation);

    private static TextSpan Moved(TextSpan span, int by) => new(span.Start - by, span.Length);
}
