using System.Globalization;
using System.Text.RegularExpressions;
using CourseKit.Model;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;
using Diagnostic = CourseKit.Syntax.Diagnostic;
using Location = CourseKit.Syntax.Location;

namespace CourseKit.Schema;

/// <summary>
/// Reads the attributes of <c>System.ComponentModel.DataAnnotations</c> on one property. One that says nothing of the property's type is
/// reported.
/// </summary>
internal sealed class ConstraintReader(ISymbol property, string key, ValueType type, ICollection<Diagnostic> diagnostics)
{
    private FieldConstraints _constraints = FieldConstraints.None;

    public string? Description { get; private set; }

    public FieldConstraints Read(IEnumerable<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is not { } kind || kind.TypeKind == TypeKind.Error) continue;
            var name = MetadataTypes.NameOf(kind);
            if (name == "System.ComponentModel.DescriptionAttribute") Description ??= attribute.ConstructorArguments.FirstOrDefault().Value as string;
            else if (name.StartsWith(MetadataTypes.Annotations, StringComparison.Ordinal)) Read(attribute, name.Substring(MetadataTypes.Annotations.Length).Replace("Attribute", ""));
            else if (kind.IsValidation()) diagnostics.Add(ConstraintNotChecked.At(Place(attribute), kind.Name.Replace("Attribute", "")));
        }

        return _constraints;
    }

    private void Read(AttributeData attribute, string name)
    {
        var isText = type.Type is FieldType.Text or FieldType.Uri;
        var isList = type.List != ListType.None;
        switch (name)
        {
            case "Required":
                _constraints = _constraints with { NotEmpty = !attribute.Named("AllowEmptyStrings", false) };
                Say(attribute, ValueFault.Empty);
                break;
            case "Display":
                Description = attribute.Named<string?>("Description", null) ?? Description;
                break;
            case "Range" when type.Type is FieldType.Integer or FieldType.Number or FieldType.Date or FieldType.DateTime:
                ReadRange(attribute);
                break;
            case "RegularExpression" when isText:
                ReadPattern(attribute);
                break;
            case "StringLength" when type.Type == FieldType.Text && !isList:
                ReadLength(attribute, attribute.Named("MinimumLength", 0), attribute.Number(0));
                Say(attribute, ValueFault.WrongLength, attribute.Number(0), attribute.Named("MinimumLength", 0));
                break;
            case "MinLength" when type.Type == FieldType.Text || isList:
                ReadLength(attribute, attribute.Number(0), null);
                Say(attribute, ValueFault.WrongLength, attribute.Number(0));
                break;
            case "MaxLength" when type.Type == FieldType.Text || isList:
                ReadLength(attribute, 0, attribute.Number(0) is >= 0 and var most ? most : null);
                Say(attribute, ValueFault.WrongLength, attribute.Number(0));
                break;
            case "Length" when type.Type == FieldType.Text || isList:
                ReadLength(attribute, attribute.Number(0), attribute.Number(1));
                Say(attribute, ValueFault.WrongLength, attribute.Number(0), attribute.Number(1));
                break;
            case "AllowedValues":
                ReadAllowed(attribute);
                break;
            case "DeniedValues":
                _constraints = _constraints with { Denied = Values(attribute) };
                Say(attribute, ValueFault.NotAllowed);
                break;
            case "Url" when isText:
                ReadFormat(attribute, TextFormat.WebAddress);
                break;
            case "EmailAddress" when type.Type == FieldType.Text:
                ReadFormat(attribute, TextFormat.EmailAddress);
                break;
            case "Range" or "RegularExpression" or "StringLength" or "MinLength" or "MaxLength" or "Length" or "Url" or "EmailAddress":
                diagnostics.Add(ConstraintDoesNotApply.At(Place(attribute), name, property.Name, type));
                break;
            default:
                if (attribute.AttributeClass!.IsValidation()) diagnostics.Add(ConstraintNotChecked.At(Place(attribute), name));
                break;
        }
    }

    private void ReadRange(AttributeData attribute)
    {
        var limits = attribute.ConstructorArguments.Where(argument => argument.Kind == TypedConstantKind.Primitive)
            .Select(argument => ConstantText.Of(argument) ?? "").ToList();
        // C# has no Range of another number of limits, and reports it.
        if (limits.Count != 2) return;
        var (minimum, maximum) = (limits[0], limits[1]);
        var range = new FieldRange(minimum, maximum)
        {
            MinimumIsExclusive = attribute.Named("MinimumIsExclusive", false),
            MaximumIsExclusive = attribute.Named("MaximumIsExclusive", false),
        };
        var isRange = limits.All(limit => RangeTest.IsValue(type.Type, limit));
        var order = RangeTest.Compare(type.Type, minimum, maximum);
        if (!isRange) diagnostics.Add(ImpossibleConstraint.BadLimit(Place(attribute), property.Name, FieldWords.Expected(type.Type)));
        else if (order > 0 || (order == 0 && (range.MinimumIsExclusive || range.MaximumIsExclusive))) diagnostics.Add(ImpossibleConstraint.EmptyRange(Place(attribute), property.Name));
        else _constraints = _constraints with { Range = range };
        Say(attribute, ValueFault.OutOfRange, minimum, maximum);
    }

    private void ReadPattern(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.FirstOrDefault().Value is not string pattern) return;
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            _constraints = _constraints with { Pattern = new FieldPattern(pattern) };
            Say(attribute, ValueFault.NoMatch, pattern);
        }
        catch (ArgumentException exception)
        {
            diagnostics.Add(BadPattern.At(Place(attribute), property.Name, exception.Message));
        }
    }

    /// <summary>Several attributes hold together: <c>[MinLength(2)] [MaxLength(4)]</c>.</summary>
    /// <param name="attribute">What states the length.</param>
    /// <param name="minimum">The least there may be.</param>
    /// <param name="maximum">Null for no limit.</param>
    private void ReadLength(AttributeData attribute, int minimum, int? maximum)
    {
        if (_constraints.Length is { } known)
        {
            (minimum, maximum) = (Math.Max(minimum, known.Minimum), known.Maximum is { } most && !(maximum < most) ? most : maximum);
        }

        if (minimum < 0 || maximum < minimum) diagnostics.Add(ImpossibleConstraint.EmptyRange(Place(attribute), property.Name));
        else _constraints = _constraints with { Length = new FieldLength(minimum, maximum) };
    }

    private void ReadFormat(AttributeData attribute, TextFormat format)
    {
        _constraints = _constraints with { Format = format };
        Say(attribute, ValueFault.WrongFormat);
    }

    private void ReadAllowed(AttributeData attribute)
    {
        _constraints = _constraints with { Allowed = Values(attribute) };
        if (_constraints.Allowed.IsEmpty) diagnostics.Add(ImpossibleConstraint.NothingAllowed(Place(attribute), property.Name));
        Say(attribute, ValueFault.NotAllowed);
    }

    private EquatableArray<string> Values(AttributeData attribute)
    {
        var listed = attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array } list
            ? list.Values.Select(ConstantText.Of).OfType<string>()
            : [];
        var field =
            new MetadataField { Key = key, Property = property.Name, Type = type.Type, TypeName = type.TypeName, Members = type.Members() };
        var reader = new FieldReader(field);
        var values = new List<string>();
        foreach (var text in listed)
        {
            if (reader.Read(text).Value is not { } value) diagnostics.Add(ImpossibleConstraint.NoValue(Place(attribute), property.Name, text));
            else values.Add(field.Members.FirstOrDefault(member => member.Member == value)?.Name ?? text);
        }

        return values.ToEquatableArray();
    }

    /// <summary>Keeps the author's own message, its placeholders filled as the attribute itself fills them.</summary>
    private void Say(AttributeData attribute, ValueFault fault, params object[] limits)
    {
        if (attribute.Named<string?>("ErrorMessage", null) is not { } message) return;
        try
        {
            message = string.Format(CultureInfo.InvariantCulture, message, [key, .. limits]);
        }
        catch (FormatException)
        {
            // A brace that is meant as one: the message is shown as it stands.
        }

        _constraints = _constraints with { Messages = [.. _constraints.Messages, new FieldMessage(fault, message)] };
    }

    private Location Place(AttributeData attribute) => CSharpPlace.Of(attribute, property);
}
