using System.Diagnostics;
using System.Globalization;
using System.Text;
using FsCheck.Fluent;

namespace CourseKit.Model.Tests;

/// <summary>
/// Normal form C. The framework's cannot be asked, as tests run where globalization is invariant, so Node's is: it brings its own tables. It may know an older
/// Unicode than ours, or a newer one: what it holds unassigned is not compared, nor what only it knows.
/// </summary>
public sealed class UnicodeCompositionTests
{
    private const string Script = """
        for (const line of require('fs').readFileSync(0, 'utf8').split('\n')) {
          const text = line.split(' ').filter(Boolean).map(unit => String.fromCharCode(parseInt(unit, 16))).join('');
          const units = [...text.normalize('NFC')].join('').split('').map(unit => unit.charCodeAt(0).toString(16));
          console.log(/\p{Cn}/u.test(text) ? '?' : units.join(' '));
        }
        """;

    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("a\u0315\u0300", "\u00E0\u0315")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\uD804\uDC99\uD804\uDCBA", "\uD804\uDC9A")]
    [InlineData("\uD834\uDD5E", "\uD834\uDD57\uD834\uDD65")]
    [InlineData("\uFB1D", "\u05D9\u05B4")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\u01D5\u0323", "\u1EE4\u0308\u0304")]
    [InlineData("\uD800e\u0301\uDC00", "\uD800\u00E9\uDC00")]
    public void Letters_and_marks_are_put_together(string text, string expected) => Assert.Equal(expected, UnicodeComposition.Compose(text));

    [Theory]
    [InlineData("plain")]
    [InlineData("“quoted” — déjà vu")]
    [InlineData("数学 한국어 😀")]
    public void Text_that_is_composed_is_given_back_itself(string text) => Assert.Same(text, UnicodeComposition.Compose(text));

    [Fact]
    public void Every_assigned_code_point_is_what_Node_makes_of_it()
    {
        // Planes 4 to 13 are empty, and 15 and 16 belong to nobody.
        var points = Enumerable.Range(0, 0x40000).Concat(Enumerable.Range(0xE0000, 0x10000)).Where(point => point is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32);

        // Behind a letter and before a mark, which it may join, or part.
        AssertAsNode(points.Select(point => "e" + point + "\u0323"));
    }

    [Fact]
    public void Any_sequence_is_what_Node_makes_of_it()
    {
        var changing = Enumerable.Range(0, 0x20000).Where(point => point is < 0xD800 or > 0xDFFF && UnicodeTables.MayChange(point)).ToArray();
        var letters = Enumerable.Range(0, 0x20000).Where(point => UnicodeTables.DecompositionOf(point) is not null).ToArray();
        var point = Gen.Frequency((4, Gen.Elements(changing)), (2, Gen.Elements(letters)), (1, Gen.Choose('a', 'z')), (1, Gen.Choose(0x1100, 0x11FF)), (1, Gen.Choose(0xAC00, 0xAC40)));
        var text = Gen.Select(Gen.ListOf(point), points => string.Concat(points.Select(char.ConvertFromUtf32)));

        // Node is started once for many texts.
        Property.Holds(
            Gen.Resize(text, 8).Where(sample => sample.Length > 0).ListOf(10_000),
            texts =>
            {
                AssertAsNode(texts);
                Assert.All(texts, sample => Assert.Equal(UnicodeComposition.Compose(sample), UnicodeComposition.Compose(UnicodeComposition.Compose(sample))));
            },
            tests: 1);
    }

    private static void AssertAsNode(IEnumerable<string> samples)
    {
        var texts = samples.ToList();
        var node = Node(string.Join('\n', texts.Select(Units)));
        Assert.Equal(texts.Count, node.Length);
        var compared = 0;
        for (var i = 0; i < texts.Count; i++)
        {
            if (node[i] == "?") continue;
            compared++;
            var own = Units(UnicodeComposition.Compose(texts[i]));
            if (own != node[i]) Assert.Fail($"{Units(texts[i])}: Node makes {node[i]}, we {own}");
        }

        Assert.True(compared > texts.Count / 10, $"only {compared} of {texts.Count} texts could be compared");
    }

    private static string Units(string text) => string.Join(' ', text.Select(unit => ((int)unit).ToString("x", CultureInfo.InvariantCulture)));

    private static string[] Node(string input)
    {
        var start = new ProcessStartInfo("node", ["-e", Script]) { RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.ASCII };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        node.WaitForExit();
        return output.GetAwaiter().GetResult().TrimEnd('\n').Split('\n');
    }
}
