using System.Globalization;

namespace OwnEngine;

/// <content>Values as text.</content>
internal sealed partial class RenderContext
{
    public void Write(TemplateValue value)
    {
        switch (value.Kind)
        {
            case TemplateKind.Null:
                break;
            case TemplateKind.Text or TemplateKind.Html:
                Output.Write(value.AsString);
                break;
            case TemplateKind.Integer:
                Output.Write(value.AsInteger);
                break;
            default:
                Output.Write(TextOf(value));
                break;
        }
    }

    public void WriteEscaped(TemplateValue value) => Output.WriteEscaped(value.IsString ? value.AsString : TextOf(value));

    /// <summary>The value as it is printed.</summary>
    public string TextOf(TemplateValue value) => value.Kind switch
    {
        TemplateKind.Null => "",
        TemplateKind.Boolean => value.AsBoolean ? "true" : "false",
        TemplateKind.Integer => value.AsInteger.ToString(CultureInfo.InvariantCulture),
        TemplateKind.Double => value.AsDouble.ToString(CultureInfo.InvariantCulture),
        TemplateKind.Decimal => value.AsDecimal.ToString(CultureInfo.InvariantCulture),
        TemplateKind.Text or TemplateKind.Html => value.AsString,
        TemplateKind.Date => DateText.Format(value.AsDate, DateFormat),
        TemplateKind.Duration => value.AsDuration.ToString("c", CultureInfo.InvariantCulture),
        TemplateKind.Function => "<function>",
        _ => StructureText.Of(this, value),
    };

    public TextBuilder StartText(Node at) => new(this, at);

    /// <summary>A value named for a message: <c>the text "abc"</c>, <c>a list of 3</c>.</summary>
    public string Describe(TemplateValue value) => value.Kind switch
    {
        TemplateKind.Null => "null",
        TemplateKind.Boolean => value.AsBoolean ? "true" : "false",
        TemplateKind.Integer or TemplateKind.Double or TemplateKind.Decimal => $"the number {TextOf(value)}",
        TemplateKind.Text => $"the text \"{Shorten(value.AsString)}\"",
        TemplateKind.Html => $"the HTML \"{Shorten(value.AsString)}\"",
        TemplateKind.Date => $"the date {DateText.Format(value.AsDate, "%F")}",
        TemplateKind.Duration => $"the time span {TextOf(value)}",
        TemplateKind.List => $"a list of {value.AsList.Count.ToString(CultureInfo.InvariantCulture)}",
        TemplateKind.Function => $"the function {value.AsFunction.Signature.Name}",
        _ => value.AsObject.Type is { } type ? $"a {type.Name}" : "an object",
    };

    private static string Shorten(string text) => text.Length <= 30 ? text : string.Concat(text.AsSpan(0, 27), "...");
}
