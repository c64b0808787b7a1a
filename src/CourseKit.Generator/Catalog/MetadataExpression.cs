using System.Globalization;
using CourseKit.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace CourseKit.Generator;

/// <summary>Writes checked metadata as the C# that makes the author's record of it.</summary>
internal static class MetadataExpression
{
    /// <summary>Null when something required is missing or wrong: then there is no such record, and an error has said why.</summary>
    public static string? Of(BoundMetadata metadata, MetadataRecord? record)
    {
        if (record is null || record.CannotBeMade || !metadata.IsComplete) return null;
        var arguments = metadata.Fields.Where(bound => bound.Field.Parameter is not null)
            .Select(bound => $"{Name(bound.Field.Parameter!)}: {Value(bound)}");
        var properties = metadata.Fields.Where(bound => bound.Field.Parameter is null)
            .Select(bound => $"{Name(bound.Field.Property)} = {Value(bound)}").ToList();
        var made = $"new {record.TypeName}({string.Join(", ", arguments)})";
        return properties.Count == 0 ? made : $"{made} {{ {string.Join(", ", properties)} }}";
    }

    private static string Value(BoundField bound)
    {
        var field = bound.Field;
        if (field.List == ListType.None) return Item(field, bound.Values[0]);
        var items = string.Join(", ", bound.Values.Select(value => Item(field, value)));
        var array = $"new {field.TypeName}[] {{ {items} }}";
        return field.List == ListType.ImmutableArray
            ? $"global::System.Collections.Immutable.ImmutableArray.Create<{field.TypeName}>({array})"
            : array;
    }

    private static string Item(MetadataField field, string value) => field.Type switch
    {
        FieldType.Text => Literal(value),
        FieldType.Boolean => value,
        FieldType.Integer => Whole(field.TypeName, value),
        FieldType.Number => Number(field, value),
        FieldType.Date => Date(field, value),
        FieldType.DateTime => Moment(field, value),
        FieldType.Enum => $"{field.TypeName}.{Name(value)}",
        FieldType.Uri => $"new {field.TypeName}({Literal(value)}, global::System.UriKind.RelativeOrAbsolute)",
        _ => $"new {field.TypeName}({Literal(value)})",
    };

    private static string Number(MetadataField field, string value)
    {
        var suffix = field.TypeName switch
        {
            "decimal" or "global::System.Decimal" => "m",
            "float" or "global::System.Single" => "f",
            _ => "d",
        };
        return value + suffix;
    }

    private static string Whole(string type, string value) => type switch
    {
        "int" => value,
        "uint" => value + "U",
        "long" => value + "L",
        "ulong" => value + "UL",
        _ => $"({type})({value})",
    };

    private static string Date(MetadataField field, string value)
    {
        var day = DateTime.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None);
        return FormattableString.Invariant($"new {field.TypeName}({day.Year}, {day.Month}, {day.Day})");
    }

    private static string Moment(MetadataField field, string value)
    {
        var moment = DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return field.TypeName.EndsWith("DateTimeOffset", StringComparison.Ordinal)
            ? FormattableString.Invariant($"new {field.TypeName}({moment.Ticks}L, new global::System.TimeSpan({moment.Offset.Ticks}L))")
            : FormattableString.Invariant($"new {field.TypeName}({moment.UtcTicks}L, global::System.DateTimeKind.Utc)");
    }

    private static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>An identifier, escaped when it is a keyword.</summary>
    private static string Name(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
