using CourseKit.Model;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;
using Diagnostic = CourseKit.Syntax.Diagnostic;

namespace CourseKit.Schema;

/// <summary>Makes a schema of one record.</summary>
internal sealed class RecordReader(Compilation compilation, INamedTypeSymbol type, MetadataRole role, ICollection<Diagnostic> diagnostics)
{
    /// <summary><c>JsonIgnoreCondition.Always</c>.</summary>
    private const int JsonIgnoreAlways = 1;

    /// <summary>
    /// Null, after a report, for a type that can be no schema; a single property that cannot be a field is only left out.
    /// </summary>
    public MetadataRecord? Read()
    {
        var place = CSharpPlace.Of(type);
        if (WhyNot() is { } reason)
        {
            diagnostics.Add(RecordIsNoSchema.At(place, type.Name, reason));
            return null;
        }

        if (BaseElsewhere() is { } elsewhere)
        {
            diagnostics.Add(RecordIsNoSchema.WithBaseElsewhere(place, type.Name, elsewhere.Name));
            return null;
        }

        var properties = Properties().ToList();
        var constructor = Constructor();
        var parameters = constructor?.Parameters ?? [];
        if (constructor is null || parameters.Any(parameter => !properties.Any(property => IsSetBy(property, parameter)) && !parameter.HasExplicitDefaultValue))
        {
            diagnostics.Add(RecordIsNoSchema.At(place, type.Name, "it has no constructor that its properties can fill"));
            return null;
        }

        var required = RequiredMembers(constructor).ToList();
        if (required.FirstOrDefault(member => !properties.Any(property => property.Name == member.Name)) is { } unfilled)
        {
            diagnostics.Add(
                RecordIsNoSchema.At(CSharpPlace.Of(unfilled), type.Name, $"'{unfilled.Name}' is required, and no key can fill it"));
            return null;
        }

        var declaration = type.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        ReportFields();
        var fields = Fields(properties, parameters);
        return new MetadataRecord
        {
            Role = role,
            Name = type.Name,
            TypeName = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            IsPublic = IsPublic(type),
            IsStruct = type.IsValueType,
            Description = declaration is null ? null : DocSummary.Of(declaration),
            Fields = fields,
            CannotBeMade = !required.All(member => fields.Any(field => field.Property == member.Name))
                || !parameters.All(
                    parameter => parameter.HasExplicitDefaultValue || fields.Any(field => field.Parameter == parameter.Name)),
        };
    }

    private EquatableArray<MetadataField> Fields(IEnumerable<IPropertySymbol> properties, IReadOnlyCollection<IParameterSymbol> parameters)
    {
        var reader = new PropertyReader(compilation, role, diagnostics);
        var fields = new Dictionary<string, MetadataField>(StringComparer.OrdinalIgnoreCase);
        var ordered = new List<MetadataField>();
        foreach (var property in properties)
        {
            var parameter = parameters.FirstOrDefault(parameter => IsSetBy(property, parameter));
            var isSet = parameter is not null || property.SetMethod is { DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal };
            if (!isSet && IsStored(property)) diagnostics.Add(UnsettableProperty.At(CSharpPlace.Of(property), property));
            if (!isSet || reader.Read(property, parameter) is not { } field) continue;
            if (fields.TryGetValue(field.Key, out var first))
            {
                diagnostics.Add(KeyTakenTwice.At(CSharpPlace.Of(property), field, first));
                continue;
            }

            fields.Add(field.Key, field);
            ordered.Add(field);
        }

        return ordered.ToEquatableArray();
    }

    private string? WhyNot()
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) return "it is neither a class nor a struct";
        if (type.IsStatic) return "it is static";
        if (type.IsAbstract) return "it is abstract";
        if (type.IsRefLikeType) return "it is a ref struct";
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (at.Arity > 0) return "it is generic";
            if (at.IsFileLocal || at.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal)) return "no other code can name it";
        }

        return null;
    }

    /// <summary>
    /// A base type of another assembly. The command line does not see it, so the compiler may not read its properties either.
    /// </summary>
    private INamedTypeSymbol? BaseElsewhere()
    {
        for (var at = type.BaseType; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            if (CSharpPlace.IsElsewhere(at)) return at;
        }

        return null;
    }

    /// <summary>Those of base types first; what a derived type declares anew counts in its place.</summary>
    private IEnumerable<IPropertySymbol> Properties()
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType) chain.Push(at);
        var all = chain.SelectMany(level => level.GetMembers().OfType<IPropertySymbol>()).Where(IsData).ToList();
        return all.Where((property, i) => !all.Skip(i + 1).Any(later => later.Name == property.Name));
    }

    /// <summary>What C# wants in every initialiser: <c>required</c> properties and fields, of base types too.</summary>
    private IEnumerable<ISymbol> RequiredMembers(IMethodSymbol constructor)
    {
        if (constructor.Find("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute") is not null) yield break;
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            foreach (var member in at.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }) yield return member;
            }
        }
    }

    private static bool IsData(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal }
        && !IsIgnored(property);

    /// <summary>With a condition it is only sometimes ignored, in JSON.</summary>
    private static bool IsIgnored(ISymbol member) => member.Find("System.Text.Json.Serialization.JsonIgnoreAttribute") is { } attribute
        && attribute.NamedArguments.All(argument => argument.Key != "Condition" || argument.Value.Value is JsonIgnoreAlways);

    /// <summary>Holds a value, as against one that is computed.</summary>
    private static bool IsStored(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    /// <summary>Public fields, as one might write in a struct: metadata is read into properties.</summary>
    private void ReportFields()
    {
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            var isData =
                field is { IsStatic: false, IsConst: false, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public }
                    && !IsIgnored(field);
            if (isData) diagnostics.Add(UnsettableProperty.At(CSharpPlace.Of(field), field));
        }
    }

    /// <summary>Without parameters if there is such a one, else the one of the positional record.</summary>
    private IMethodSymbol? Constructor()
    {
        var usable = type.InstanceConstructors.Where(
            method => method.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal && !IsCopy(method)
                && method.Parameters.All(IsValue)).ToList();
        // A struct can always be made without arguments, a positional one then without its values.
        var positional = usable.FirstOrDefault(
            method => method.Parameters.Length > 0 && method.DeclaringSyntaxReferences.Any(
                reference => type.DeclaringSyntaxReferences.Any(own => own.Span == reference.Span)));
        return positional ?? usable.OrderBy(method => method.Parameters.Length).FirstOrDefault();
    }

    private static bool IsPublic(INamedTypeSymbol type) =>
        type.DeclaredAccessibility == Accessibility.Public && (type.ContainingType is null || IsPublic(type.ContainingType));

    private static bool IsValue(IParameterSymbol parameter) => parameter.RefKind is RefKind.None or RefKind.In;

    private bool IsCopy(IMethodSymbol method) =>
        method.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, type);

    private static bool IsSetBy(IPropertySymbol property, IParameterSymbol parameter) =>
        string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase);
}
