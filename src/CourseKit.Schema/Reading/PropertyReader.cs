using CourseKit.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Diagnostic = CourseKit.Syntax.Diagnostic;

namespace CourseKit.Schema;

/// <summary>Makes a field of a property.</summary>
internal sealed class PropertyReader(Compilation compilation, MetadataRole role, ICollection<Diagnostic> diagnostics)
{
    private static readonly string[] _keysOfPrompts = ["id", "class", "color", PromptFlags.Lint, PromptFlags.Repeat, PromptFlags.OpenEnded];
    private static readonly string[] _keysOfPages = ["prompts", "lint", "params"];

    /// <summary>Null, after a report, for a property that no key can fill.</summary>
    /// <param name="parameter">The parameter of the constructor that sets it; null when a setter does.</param>
    public MetadataField? Read(IPropertySymbol property, IParameterSymbol? parameter)
    {
        var place = CSharpPlace.Of(property);
        if (ValueType.Of(property.Type) is not { } type || CSharpPlace.IsElsewhere(type.Item))
        {
            diagnostics.Add(UnsupportedFieldType.At(place, property.Name, property.Type));
            return null;
        }

        var named = property.Find("System.Text.Json.Serialization.JsonPropertyNameAttribute");
        var key = named?.ConstructorArguments.FirstOrDefault().Value as string ?? MetadataKey.Of(property.Name);
        if (!IsUsable(key))
        {
            diagnostics.Add(UnusableKey.At(place, property.Name, key));
            return null;
        }

        var constraints = new ConstraintReader(property, key, type, diagnostics);
        var declaration = property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        var initializer = Initializer(declaration);
        var field = new MetadataField
        {
            Key = key,
            Property = property.Name,
            Type = type.Type,
            List = type.List,
            TypeName = type.TypeName,
            IsNullable = type.IsNullable,
            Parameter = parameter?.Name,
            Default = initializer?.ToString(),
            Members = type.Members(),
            Obsolete = ObsoleteOf(property),
            Constraints = constraints.Read(property.GetAttributes().Concat(parameter?.GetAttributes() ?? [])),
            Description = constraints.Description ?? DescriptionOf(declaration, property.Name),
        };
        field = field with { IsRequired = property.IsRequired || field.Constraints.NotEmpty || property.Find(MetadataTypes.Annotations + "RequiredAttribute") is not null || parameter is { HasExplicitDefaultValue: false } };
        CheckDefault(field, initializer, type.Item);
        return field;
    }

    private bool IsUsable(string key)
    {
        var isTaken = (role == MetadataRole.Prompt ? _keysOfPrompts : _keysOfPages).Contains(key, StringComparer.OrdinalIgnoreCase);
        return !isTaken && key.Length > 0 && key.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or ':');
    }

    /// <summary>
    /// A default that its own constraints refuse could not be written by an author, and means a mistake in one of the two.
    /// </summary>
    private void CheckDefault(MetadataField field, ExpressionSyntax? initializer, ITypeSymbol type)
    {
        if (initializer is null || field.List != ListType.None || !compilation.ContainsSyntaxTree(initializer.SyntaxTree)) return;
        var constant = compilation.GetSemanticModel(initializer.SyntaxTree).GetConstantValue(initializer);
        if (!constant.HasValue || ConstantText.Of(constant.Value, type) is not { } text) return;
        var fault = new FieldReader(field).Read(text).Fault;
        var contradicts = fault is ValueFault.OutOfRange or ValueFault.WrongLength or ValueFault.NoMatch or ValueFault.NotAllowed or ValueFault.WrongFormat;
        if (contradicts) diagnostics.Add(ImpossibleConstraint.BadDefault(CSharpPlace.Of(initializer.GetLocation()), field.Property, text));
    }

    private static ExpressionSyntax? Initializer(SyntaxNode? declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        ParameterSyntax parameter => parameter.Default?.Value,
        _ => null,
    };

    private static string? DescriptionOf(SyntaxNode? declaration, string name) => declaration switch
    {
        ParameterSyntax { Parent.Parent: { } record } => DocSummary.OfParameter(record, name),
        null => null,
        _ => DocSummary.Of(declaration),
    };

    private static ObsoleteNote? ObsoleteOf(ISymbol property) =>
        property.Find("System.ObsoleteAttribute")?.ConstructorArguments is not { } arguments ? null
        : new ObsoleteNote(arguments.FirstOrDefault().Value as string, arguments.Length > 1 && arguments[1].Value is true);
}
