using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Tomlyn;
using Tomlyn.Model;
using Tomlyn.Parsing;
using Table = Tomlyn.Model.TomlTable;

namespace CourseKit.Syntax.Tests;

/// <summary>
/// What Tomlyn takes we take, with the same values, and what it refuses we refuse, as long as settings and headers have names of their own.
/// Where they share some, Tomlyn 2.10.2 lets <c>[[a]]</c>, <c>b = 1</c>, <c>[a.b]</c> pass, refuses <c>[[a]]</c>, <c>[[a.c]]</c>,
/// <c>[[a]]</c>, <c>c = {}</c>, and loses the first item of <c>[[a]]</c>, <c>[b]</c>, <c>[[a]]</c>.
/// </summary>
public sealed class TomlynTests
{
    private static readonly string[] Values =
    [
        "1", "-17", "+5", "1_000", "0", "0xDEAD_beef", "0o755", "0b1101", "9223372036854775807", "-9223372036854775808",
        "3.14", "5e+22", "-2E-2", "1_0.0_1", "inf", "-nan", "+inf",
        "true", "false", "\"x\"", "'x'", "\"\"", "''", "\"é\\t\\u00e9\\U0001F600\\e\\x41\"", "'\\'",
        "\"\"\"\none\n  two\\\n  three\"\"\"", "'''\none\n'two' '''", "\"\"\"\"q\"\"\"\"\"",
        "[]", "[1, 2,]", "[[1], ['z']]", "[ # c\n  1,\n\n  2 # d\n]", "{}",
        "{ x = 1, y.z = 2 }", "{ x = [1, { y = 2 }] }", "{ x = 1,\n  y = 2, # c\n}",
        "1979-05-27T07:32:00Z", "1979-05-27 00:32:00.999-07:00", "1979-05-27T07:32:00", "1979-05-27", "07:32:00", "07:32:00.5",
        "1979-05-27T07:32", "07:32",
        // What TOML refuses.
        "01", "1__0", "_1", "1_", "0x", "0b2", "+0x1", "0XA", "1.", ".5", "1.e5", "1e", "1e5.5",
        "--1", "+", "True", "Inf", "nan1", "2022-02-30", "2022-13-01", "24:00:00", "07:60:00",
        "2022-04-27T", "2022-04-27T07:32:00+25:00", "99999999999999999999",
        "\"\\q\"", "\"\\uD800\"", "\"\\u12\"", "'it's'", "[1 2]", "[,]", "{ x = 1 y = 2 }", "{ x = 1, x = 2 }", "x", "", "1 2", "\"x\" 1",
    ];

    private static readonly string[] Keys = ["a", "b", "c", "a.b", "a.c", "a.b.c", "\"a\"", "'b'", "1", "a . b", "b.a", "-", "_"];

    private static readonly Gen<string> Documents = Gen.Frequency(
        (6, from key in Gen.Elements(Keys) from value in Gen.Elements(Values) select $"{key} = {value}\n"),
        (2, Gen.Elements("[h]\n", "[ h . i ]\n", "[h.\"i\".j]\n", "['']\n")),
        (2, Gen.Elements("[[t]]\n", "[[ t ]]\n", "[[u.\"v w\"]]\n")),
        (1, Gen.Elements("\n", "# c\n", "  \r\n"))).ListOf().Select(string.Concat);

    [Fact]
    public void A_document_is_read_as_Tomlyn_reads_it() => Property.Holds(
        Property.Texts(Documents),
        toml =>
        {
            var (root, findings) = DataText.Read(DataFormat.Toml, toml);

            var isGood = !SyntaxParser.Parse(toml).HasErrors;

            Assert.True(isGood == (findings.Length == 0), $"{(isGood ? "good" : "bad")} to Tomlyn, but {string.Join(", ", findings)}");
            if (!isGood || toml.Contains("[[", StringComparison.Ordinal)) return;
            Assert.Equal(Show(TomlSerializer.Deserialize<Table>(toml)!), Show(root));
        },
        tests: 3000,
        size: 8);

    private static string Show(object value) => value switch
    {
        Table table => Show(table.Select(entry => $"{entry.Key}: {Show(entry.Value)}")),
        TomlArray array => $"[{string.Join(", ", array.Cast<object>().Select(Show))}]",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        TomlDateTime { Kind: TomlDateTimeKind.LocalTime } time => Show(TimeOnly.FromTimeSpan(time.DateTime.TimeOfDay)),
        TomlDateTime date => Show(date.DateTime),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException(value.GetType().Name),
    };

    private static string Show(DataNode node) => node switch
    {
        MappingNode mapping => Show(mapping.Entries.Select(entry => $"{entry.Key}: {Show(entry.Value)}")),
        SequenceNode sequence => $"[{string.Join(", ", sequence.Items.Select(item => Show(item)))}]",
        ScalarNode { Quoted: true } text => $"\"{text.Text}\"",
        ScalarNode { Kind: ScalarKind.Integer } number => DataNumber.TryInteger(number.Text, out var value) ? Show(value) : "",
        ScalarNode { Kind: ScalarKind.Float } number =>
            Show(DataNumber.TryFloat(number.Text, out var value) ? value : Special(number.Text)),
        ScalarNode { Kind: ScalarKind.Date } date => DataDate.TryRead(date.Text, out var value) ? Show(value) : "",
        ScalarNode { Kind: ScalarKind.String } time => Show(TimeOnly.Parse(time.Text, CultureInfo.InvariantCulture)),
        ScalarNode truth => truth.Text,
        _ => throw new ArgumentException(node.GetType().Name),
    };

    private static string Show(IEnumerable<string> entries) => $"{{{string.Join(", ", entries.Order(StringComparer.Ordinal))}}}";

    private static string Show(TimeOnly time) => time.ToString("o", CultureInfo.InvariantCulture);

    private static string Show(DateTimeOffset date) => date.ToUniversalTime().ToString("o", CultureInfo.InvariantCulture);

    private static double Special(string text) =>
        text.EndsWith("nan", StringComparison.Ordinal) ? double.NaN : text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
}
