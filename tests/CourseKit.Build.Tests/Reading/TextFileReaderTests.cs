using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

public sealed class TextFileReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_byte_order_mark_is_taken_off()
    {
        var result = Decode([0xEF, 0xBB, 0xBF, .. "---"u8]);

        Assert.Equal("---", result.Text?.Text);
    }

    [Fact]
    public void Line_ends_and_every_character_stay_as_they_are()
    {
        var result = Decode([.. "a\r\nb\r日本 🎈\n\0"u8]);

        Assert.Equal("a\r\nb\r日本 🎈\n\0", result.Text?.Text);
    }

    [Fact]
    public void The_first_bad_byte_is_reported_at_its_line_and_column()
    {
        var result = Decode([.. "title\nä caf"u8, 0xE9, .. " und "u8, 0xE9, .. "\n"u8]);

        Assert.Equal("CK6004", result.Problem?.Code);
        Assert.Equal(new LinePosition(2, 6), result.Problem?.Location.Start);
        Assert.Equal("byte 0xE9: 'é' in Windows-1252 and Latin-1", result.Problem?.Label);
        var report = Sample.Report([result.Problem!], result.Text!);
        Assert.Contains("  2 | ä caf\uFFFD und \uFFFD\n    |      ^ byte", Sample.Text(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xC0, 0x80 }, 2)]
    [InlineData(new byte[] { 0x61, 0x62, 0xED, 0xA0, 0x80 }, 3)]
    [InlineData(new byte[] { 0x61, 0xF0, 0x9F, 0x8E }, 2)]
    [InlineData(new byte[] { 0x80 }, 1)]
    public void Overlong_forms_surrogates_and_cut_sequences_are_bad(byte[] bytes, int column)
    {
        var result = Decode(bytes);

        Assert.Equal("CK6004", result.Problem?.Code);
        Assert.Equal(new LinePosition(1, column), result.Problem?.Location.Start);
    }

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("utf-32", "UTF-32")]
    public void Other_encodings_are_named(string encoding, string shown)
    {
        var text = Encoding.GetEncoding(encoding);

        var result = Decode([.. text.GetPreamble(), .. text.GetBytes("# Tampering")]);

        Assert.Equal("CK6005", result.Problem?.Code);
        Assert.Contains(shown, result.Problem?.Message, StringComparison.Ordinal);
        Assert.Equal("# Tampering", result.Text?.Text);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        using (var file = File.Create(_folder["big.md"])) file.SetLength(50_000_000);

        var result = TextFileReader.Read(_folder["big.md"], "big.md");

        Assert.Equal("CK6006", result.Problem?.Code);
        Assert.Equal("'big.md' holds 47.7 MB; a page may hold 16", result.Problem?.Message);
    }

    [Fact]
    public void A_lock_has_a_limit_of_its_own()
    {
        using (var file = File.Create(_folder["lock.json"])) file.SetLength(TextFileReader.LargestLock + 1L);

        var result = TextFileReader.ReadLock(_folder["lock.json"], "lock.json");

        Assert.Equal("CK6006", result.Problem?.Code);
        Assert.Equal("'lock.json' holds 1023 MB; a lock file may hold 1023", result.Problem?.Message);
    }

    [Fact]
    public void A_file_at_the_limit_is_read()
    {
        _folder.With("page.md", new string('x', TextFileReader.LargestFile));

        Assert.Equal(TextFileReader.LargestFile, TextFileReader.Read(_folder["page.md"], "page.md").Text?.Length);
    }

    [Fact]
    public void A_file_that_vanished_since_it_was_listed_is_reported()
    {
        var result = TextFileReader.Read(_folder["gone.md"], "gone.md");

        Assert.Equal("CK6003", result.Problem?.Code);
        Assert.Contains("it is gone", result.Problem?.Message, StringComparison.Ordinal);
    }

    private static TextFileResult Decode(byte[] bytes) => TextFileReader.Decode(bytes, "page.md");
}
