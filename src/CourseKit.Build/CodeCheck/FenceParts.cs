using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CourseKit.Build;

/// <summary>
/// A fence taken apart. Every part has the length of the fence, with blanks for what belongs to the others, so that places stay what they
/// are.
/// </summary>
internal sealed class FenceParts
{
    private static readonly string[] _marks = ["#region", "#endregion"];

    private FenceParts(string code, CompilationUnitSyntax root)
    {
        var types = root.Members.Where(IsType).ToList();
        Types = Keep(code, types.Select(type => type.FullSpan).Concat(root.Usings.Select(use => use.FullSpan)));
        Usings = Keep(code, root.Usings.Select(use => use.FullSpan));
        Statements = Blank(code, types.Select(type => type.FullSpan));
        Rest = Blank(code, types.Concat<SyntaxNode>(root.Usings).Select(node => node.FullSpan));
        Names = types.SelectMany(NamesOf).ToHashSet(StringComparer.Ordinal);
        HasTypes = types.Count > 0;
        Declared = types;
    }

    /// <summary>Types and namespaces, with the usings.</summary>
    public string Types { get; }

    public string Usings { get; }

    /// <summary>All but types and namespaces.</summary>
    public string Statements { get; }

    /// <summary>Statements, members outside of a type, an expression.</summary>
    public string Rest { get; }

    public bool HasTypes { get; }

    public bool HasRest => !string.IsNullOrWhiteSpace(Rest);

    /// <summary>
    /// The names of its types with the number of their parameters; not those of partial types, which several fences may declare.
    /// </summary>
    public IReadOnlySet<string> Names { get; }

    private IReadOnlyList<MemberDeclarationSyntax> Declared { get; }

    public static FenceParts Of(string code)
    {
        code = WithoutRegions(code);
        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview, kind: SourceCodeKind.Script));
        return new FenceParts(code, tree.GetCompilationUnitRoot());
    }

    /// <summary>The types without those that a later fence declares anew.</summary>
    public string TypesWithout(IReadOnlySet<string> names)
    {
        var gone = Declared.Where(type => NamesOf(type).Any(names.Contains)).Select(type => type.FullSpan).ToList();
        return gone.Count == 0 ? Types : Blank(Types, gone);
    }

    private static bool IsType(MemberDeclarationSyntax member) =>
        member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or BaseNamespaceDeclarationSyntax;

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        TypeDeclarationSyntax type when !type.Modifiers.Any(SyntaxKind.PartialKeyword) => [$"{type.Identifier.Text}`{type.Arity}"],
        EnumDeclarationSyntax type => [$"{type.Identifier.Text}`0"],
        DelegateDeclarationSyntax type => [$"{type.Identifier.Text}`{type.Arity}"],
        _ => [],
    };

    /// <summary>They divide code for people, who may put the two into parts that we take from each other.</summary>
    private static string WithoutRegions(string code)
    {
        if (!_marks.Any(mark => code.Contains(mark, StringComparison.Ordinal))) return code;
        return string.Join(
            '\n', code.Split('\n').Select(line => _marks.Any(line.TrimStart().StartsWith) ? new string(' ', line.Length) : line));
    }

    private static string Keep(string code, IEnumerable<Microsoft.CodeAnalysis.Text.TextSpan> spans)
    {
        var kept = new StringBuilder(Blank(code, [new(0, code.Length)]));
        foreach (var span in spans)
        {
            for (var i = span.Start; i < span.End; i++) kept[i] = code[i];
        }

        return kept.ToString();
    }

    private static string Blank(string code, IEnumerable<Microsoft.CodeAnalysis.Text.TextSpan> spans)
    {
        var blank = new StringBuilder(code);
        foreach (var span in spans)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                if (code[i] != '\n') blank[i] = ' ';
            }
        }

        return blank.ToString();
    }
}
