using System.Globalization;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>Front matter and <c>params</c> as templates see them: the author's own keys with the types they were written in.</summary>
internal static class SettingValue
{
    public static TemplateObject ObjectOf(MappingNode mapping) =>
        TemplateObject.Of(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value))));

    public static object? Of(DataNode node) => node switch
    {
        MappingNode mapping => ObjectOf(mapping),
        SequenceNode sequence => TemplateObject.ListOf([.. sequence.Items.Select(Of)]),
        ScalarNode scalar => OfScalar(scalar),
        _ => null,
    };

    /// <summary>A number or date that .NET cannot hold stays the text that the author wrote.</summary>
    private static object? OfScalar(ScalarNode scalar) => scalar.Kind switch
    {
        ScalarKind.Null => null,
        ScalarKind.Boolean => string.Equals(scalar.Text, "true", StringComparison.OrdinalIgnoreCase),
        ScalarKind.Integer when long.TryParse(
            scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
        ScalarKind.Float when double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        ScalarKind.Date when DateTimeOffset.TryParse(
            scalar.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) => date,
        _ => scalar.Text,
    };
}
