using System.Globalization;
using System.Text;

namespace CourseKit.Model;

/// <summary>
/// Writes JSON on one line, or on those that are asked for, with a blank after commas and colons so that people can read it. Gives the same
/// text everywhere.
/// </summary>
internal sealed class JsonLineWriter(StringBuilder output)
{
    private bool _first = true;
    private bool _afterName;

    public JsonLineWriter Begin(char bracket)
    {
        Separate();
        output.Append(bracket);
        _first = true;
        return this;
    }

    public JsonLineWriter End(char bracket)
    {
        output.Append(bracket);
        _first = false;
        return this;
    }

    public JsonLineWriter Name(string name)
    {
        Value(name);
        output.Append(": ");
        _afterName = true;
        return this;
    }

    public JsonLineWriter Value(string text)
    {
        Separate();
        JavaScriptJson.AppendString(output, text, IsInvisible);
        return this;
    }

    public JsonLineWriter Value(long number)
    {
        Separate();
        output.Append(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public JsonLineWriter Value(bool value)
    {
        Separate();
        output.Append(value ? "true" : "false");
        return this;
    }

    /// <summary>The next of a row of properties begins a line.</summary>
    public void NextLine(string indent)
    {
        output.Append(",\n").Append(indent);
        _first = true;
    }

    public JsonLineWriter Property(string name, string value) => Name(name).Value(value);

    private void Separate()
    {
        if (!_first && !_afterName) output.Append(", ");
        _first = false;
        _afterName = false;
    }

    /// <summary>What editors and diff tools take for a line's end, or do not show at all.</summary>
    private static bool IsInvisible(char c) => c is (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF';
}
