using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CourseKit.Generator;

/// <summary>
/// Names that a project gives, as C# takes them: a project may be called <c>my-course.2026</c>, and its namespace is <c>my_course._2026</c>
/// then, as templates of the SDK have it.
/// </summary>
internal static class ProjectName
{
    public static string Namespace(string name) =>
        string.Join(".", name.Split('.').Where(part => part.Trim().Length > 0).Select(Identifier));

    public static string Identifier(string name)
    {
        var identifier = new StringBuilder();
        foreach (var c in name.Trim().TrimStart('@')) identifier.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        if (identifier.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(identifier[0])) identifier.Insert(0, '_');
        var made = identifier.ToString();
        return SyntaxFacts.GetKeywordKind(made) == SyntaxKind.None ? made : "@" + made;
    }
}
