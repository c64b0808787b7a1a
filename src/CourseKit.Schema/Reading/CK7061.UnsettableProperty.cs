using CourseKit.Syntax;
using Microsoft.CodeAnalysis;
using Diagnostic = CourseKit.Syntax.Diagnostic;
using Location = CourseKit.Syntax.Location;

namespace CourseKit.Schema;

/// <summary>A member of a record that looks like metadata and that no author can state.</summary>
public static class UnsettableProperty
{
    public static readonly Rule Rule = new(typeof(UnsettableProperty))
    {
        Code = "CK7061",
        Name = "unsettable-property",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location location, ISymbol member)
    {
        var type = (member as IFieldSymbol)?.Type ?? ((IPropertySymbol)member).Type;
        var name = type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        return new(Rule, location, member is IFieldSymbol ? $"'{member.Name}' is a field, which no author can set" : $"'{member.Name}' has no public setter, so no author can set it")
        {
            Label = "no metadata",
            Hint = $"Write 'public {name} {member.Name} {{ get; init; }}', or mark it [JsonIgnore].",
        };
    }
}
