using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>
/// A date in a template. It keeps the offset it was written with, which Scriban's own dates turn into the machine's time.
/// </summary>
[JsonConverter(typeof(JsonForm))]
internal sealed class DateValue(DateTimeOffset date) : IScriptCustomBinaryOperation, IScriptCustomTypeInfo, IFormattable, IComparable
{
    public const string DefaultFormat = DateTimeFunctions.DefaultFormat;

    private static readonly DateTimeFunctions s_patterns = new();

    public DateTimeOffset Date => date;

    public string TypeName => "date";

    /// <summary>By a pattern such as <c>%d %b %Y</c>, in the invariant culture.</summary>
    public string Format(string pattern)
    {
        if (!pattern.Contains("%Z", StringComparison.Ordinal) && !pattern.Contains("%s", StringComparison.Ordinal)) return Plain(pattern);
        var text = new StringBuilder();
        var start = 0;
        for (var i = 0; i + 1 < pattern.Length; i++)
        {
            if (pattern[i] != '%') continue;
            i++;
            if (pattern[i] is not ('Z' or 's')) continue;
            text.Append(Plain(pattern[start..(i - 1)]));
            text.Append(pattern[i] == 'Z' ? ToString("zzz", null) : date.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
            start = i + 1;
        }

        return text.Append(Plain(pattern[start..])).ToString();
    }

    /// <summary>By a .NET format.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => date.ToString(format, CultureInfo.InvariantCulture);

    public override string ToString() => Format(DefaultFormat);

    public int CompareTo(object? obj) => obj is DateValue other ? date.CompareTo(other.Date) : 1;

    public override bool Equals(object? obj) => obj is DateValue other && date == other.Date;

    public override int GetHashCode() => date.GetHashCode();

    public bool TryEvaluate(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue, SourceSpan rightSpan, object? rightValue, out object? result)
    {
        result = (leftValue, op, rightValue) switch
        {
            (DateValue left, ScriptBinaryOperator.CompareEqual, DateValue right) => left.Date == right.Date,
            (DateValue left, ScriptBinaryOperator.CompareNotEqual, DateValue right) => left.Date != right.Date,
            (DateValue left, ScriptBinaryOperator.CompareLess, DateValue right) => left.Date < right.Date,
            (DateValue left, ScriptBinaryOperator.CompareLessOrEqual, DateValue right) => left.Date <= right.Date,
            (DateValue left, ScriptBinaryOperator.CompareGreater, DateValue right) => left.Date > right.Date,
            (DateValue left, ScriptBinaryOperator.CompareGreaterOrEqual, DateValue right) => left.Date >= right.Date,
            (DateValue left, ScriptBinaryOperator.Subtract, DateValue right) => left.Date - right.Date,
            (DateValue left, ScriptBinaryOperator.Add, TimeSpan right) => new DateValue(left.Date + right),
            (DateValue left, ScriptBinaryOperator.Subtract, TimeSpan right) => new DateValue(left.Date - right),
            _ => null,
        };
        return result is not null;
    }

    private string Plain(string pattern) =>
        pattern.Length == 0 ? "" : s_patterns.ToString(date.DateTime, pattern, CultureInfo.InvariantCulture) ?? "";

    /// <summary>As <c>object.to_json</c> writes it: ISO 8601 with the offset.</summary>
    private sealed class JsonForm : JsonConverter<DateValue>
    {
        public override DateValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetDateTimeOffset());

        public override void Write(Utf8JsonWriter writer, DateValue value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Date);
    }
}
