using FsCheck.Fluent;

namespace CourseKit.Syntax.Tests;

public class MappedTextTests
{
    private static readonly SourceText Page = new("page.md", "Q: What is reward\ntampering?\nA: Editing it.\n");
    private static readonly SourceText Included = new("part.md", "Included text.");

    [Fact]
    public void A_part_of_a_file_knows_where_it_came_from()
    {
        var text = MappedText.Of(Page, TextSpan.FromBounds(3, 28));

        Assert.Equal("What is reward\ntampering", text.Text[..24]);
        Assert.Equal(new LinePosition(2, 1), text.Locate(text.Text.IndexOf("tampering", StringComparison.Ordinal)).Start);
    }

    [Fact]
    public void A_span_over_two_pieces_runs_from_the_first_to_the_last()
    {
        var text = new MappedText.Builder().Append(Page, new TextSpan(3, 4)).Append(Page, new TextSpan(18, 9)).Build();

        var location = text.Locate(new TextSpan(2, 4));

        Assert.Equal("Whattampering", text.Text);
        Assert.Equal(TextSpan.FromBounds(5, 20), location.Span);
    }

    [Fact]
    public void A_span_over_two_files_ends_with_the_first_files_piece()
    {
        var text = new MappedText.Builder().Append(Page, new TextSpan(3, 4)).Append(Included, new TextSpan(0, 8)).Build();

        var location = text.Locate(new TextSpan(2, 6));

        Assert.Equal(("page.md", TextSpan.FromBounds(5, 7)), (location.Path, location.Span));
        Assert.Equal("part.md", text.Locate(5).Path);
    }

    [Fact]
    public void A_replacement_stands_for_its_whole_span_whatever_part_of_it_is_asked_for()
    {
        var text = new MappedText.Builder()
            .Append(Page, new TextSpan(3, 5))
            .AppendReplacement("&", Page, new TextSpan(8, 6))
            .Append(Page, new TextSpan(14, 3))
            .Build();

        Assert.Equal("What &ard", text.Text);
        Assert.Equal(new TextSpan(8, 6), text.Locate(new TextSpan(5, 1)).Span);
        Assert.Equal(new TextSpan(14, 2), text.Locate(new TextSpan(6, 2)).Span);
    }

    [Fact]
    public void A_part_of_a_mapped_text_keeps_its_places()
    {
        var whole = new MappedText.Builder()
            .Append(Page, new TextSpan(3, 5)).AppendReplacement("xyz", Page, new TextSpan(8, 1)).Append(Included, new TextSpan(0, 8)).Build();

        var part = new MappedText.Builder().Append(whole, TextSpan.FromBounds(2, 11)).Build();

        Assert.Equal(whole.Text[2..11], part.Text);
        for (var at = 0; at < part.Text.Length; at++) Assert.Equal(whole.Locate(new TextSpan(at + 2, 1)), part.Locate(new TextSpan(at, 1)));
    }

    [Fact]
    public void Texts_are_equal_when_both_content_and_places_are()
    {
        var one = MappedText.Of(Page, new TextSpan(0, 2));

        Assert.Equal(one, MappedText.Of(Page, new TextSpan(0, 2)));
        Assert.NotEqual(one, MappedText.Of(new SourceText("other.md", Page.Text), new TextSpan(0, 2)));
        Assert.Equal(MappedText.Empty, new MappedText.Builder().Build());
    }

    [Fact]
    public void An_empty_text_has_no_place()
    {
        Assert.Throws<InvalidOperationException>(() => MappedText.Empty.Locate(0));
    }

    [Fact]
    public void Every_character_of_a_verbatim_text_stands_at_its_place_in_the_file()
    {
        var spans = (from start in Gen.Choose(0, Page.Length) from length in Gen.Choose(0, Page.Length - start) select new TextSpan(start, length)).ListOf();

        Property.Holds(spans, parts =>
        {
            var builder = new MappedText.Builder();
            foreach (var part in parts) builder.Append(Page, part);
            var text = builder.Build();
            for (var at = 0; at < text.Text.Length; at++) Assert.Equal(text.Text[at], Page.Text[text.Locate(new TextSpan(at, 1)).Span.Start]);
        });
    }
}
