using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reads the lines of a shortcode template's header one by one.</summary>
internal sealed class HeaderLines(SourceText template, ICollection<Diagnostic> diagnostics)
{
    private static readonly string[] _innerNames = ["none", "optional", "markdown", "raw"];

    private readonly Dictionary<string, TextSpan> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<int, TextSpan> _positions = [];

    public List<ShortcodeParameter> Parameters { get; } = [];

    public ShortcodeInner? Inner { get; private set; }

    public void Read(TextSpan line)
    {
        line = Trim(line.Start, line.End);
        if (line.IsEmpty || template.Text[line.Start] == '#') return;
        var colon = template.Text.IndexOf(':', line.Start, line.Length);
        if (colon < 0)
        {
            diagnostics.Add(BadHeaderLine.At(template.Locate(line)));
            return;
        }

        var value = Trim(colon + 1, line.End);
        if (HeaderName.Read(template.Text, Trim(line.Start, colon)) is not { } name) diagnostics.Add(BadHeaderLine.At(template.Locate(line)));
        else if (_names.TryGetValue(name.Name, out var first)) diagnostics.Add(RepeatedHeaderName.At(template, name.Name, name.Span, first));
        else Read(name, value);
    }

    /// <summary>Positions count from zero without gaps, or some argument could never be given.</summary>
    public void CheckPositions()
    {
        for (var i = 0; i < _positions.Count; i++)
        {
            if (_positions.ContainsKey(i)) continue;
            var highest = _positions.Keys.Max();
            diagnostics.Add(BadHeaderPosition.At(template.Locate(_positions[highest]), highest, i));
            return;
        }
    }

    private void Read(HeaderName name, TextSpan value)
    {
        _names.Add(name.Name, name.Span);
        if (name.Name == "inner") ReadInner(value);
        else ReadParameter(name, value);
    }

    private void ReadInner(TextSpan value)
    {
        var index = Array.IndexOf(_innerNames, template.GetText(value));
        if (index < 0) diagnostics.Add(UnknownHeaderWord.At(template.Locate(value), template.GetText(value), _innerNames));
        Inner = index < 0 ? ShortcodeInner.Optional : (ShortcodeInner)index;
    }

    private void ReadParameter(HeaderName name, TextSpan value)
    {
        var pattern = HeaderPattern.Find(template.Text, value);
        var behind = pattern?.Span.End ?? value.Start;
        var equals = template.Text.IndexOf('=', behind, value.End - behind);
        var typeSpan = equals < 0 ? value : Trim(value.Start, equals);
        var defaultSpan = equals < 0 ? default : Trim(equals + 1, value.End);
        var parameter = HeaderType.Read(template, name.Name, typeSpan, pattern, diagnostics) with
        {
            Required = equals < 0 && !name.IsOptional,
            Default = equals < 0 ? null : Unquote(template.GetText(defaultSpan)),
            Position = Position(name),
        };
        Parameters.Add(WithRightDefault(parameter, defaultSpan));
    }

    private ShortcodeParameter WithRightDefault(ShortcodeParameter parameter, TextSpan place)
    {
        if (parameter.Default is not { } text) return parameter;
        var location = template.Locate(place);
        if (ParameterField.IsReference(parameter.Type)) diagnostics.Add(BadHeaderDefault.OfReference(location, parameter));
        else if (!ParameterValue.Fits(text, parameter)) diagnostics.Add(BadHeaderDefault.At(location, parameter));
        else if (ParameterReaders.Of(parameter) is { } reader && reader.Read(text) is { Value: null, Fault: var fault }) diagnostics.Add(BadHeaderDefault.At(location, reader.Field, text, fault));
        else return parameter;
        return parameter with { Default = null };
    }

    private int Position(HeaderName name)
    {
        if (name.Position is not { } written) return -1;
        var isNumber = int.TryParse(template.GetText(written), NumberStyles.None, CultureInfo.InvariantCulture, out var position);
        if (!isNumber || _positions.ContainsKey(position))
        {
            diagnostics.Add(BadHeaderPosition.At(template.Locate(written), template.GetText(written)));
            return -1;
        }

        _positions.Add(position, written);
        return position;
    }

    private TextSpan Trim(int start, int end) => Trim(template.Text, start, end);

    internal static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    private static string Unquote(string value) =>
        value.Length >= 2 && value[0] == '"' && value[value.Length - 1] == '"' ? value.Substring(1, value.Length - 2) : value;
}
