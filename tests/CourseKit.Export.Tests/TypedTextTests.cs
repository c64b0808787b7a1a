using System.Net;
using System.Text.RegularExpressions;

namespace CourseKit.Export.Tests;

/// <summary>What an author types as text is what readers see: on the page, in a caption and on a card.</summary>
public sealed partial class TypedTextTests
{
    /// <summary>Each with what is to be seen of it.</summary>
    public static TheoryData<string, string> InAnyLine => new()
    {
        { "a List<String> of names", "a List<String> of names" },
        { "a Box<T>, a Map<Key, Value>", "a Box<T>, a Map<Key, Value>" },
        { "Option<Data> and Func<A>", "Option<Data> and Func<A>" },
        { "Type <your name> here", "Type <your name> here" },
        { "</wrong> and <nothing/>", "</wrong> and <nothing/>" },
        { "It begins with <!DOCTYPE html> always", "It begins with <!DOCTYPE html> always" },
        { "<?php echo `1` ?> runs", "<?php echo `1` ?> runs" },
        { "<![CDATA[ *x* ]]> in XML", "<![CDATA[ *x* ]]> in XML" },
        { "A <textarea> takes lines", "A <textarea> takes lines" },
        { "An <option> here <select>", "An <option> here <select>" },
        { "What of <svg> and <math>", "What of <svg> and <math>" },
        { "A <button> takes clicks", "A <button> takes clicks" },
        { "<details> and <progress> and <meter>", "<details> and <progress> and <meter>" },
        { "c^2=a^2+b^2", "c^2=a^2+b^2" },
        { "x^2+y^2, 2^10-2^8 and 3~a=b~c", "x^2+y^2, 2^10-2^8 and 3~a=b~c" },
        { "x^n+1^ and Ca^a+b^", "xn+1 and Caa+b" },
        { "10^-3^ and 10^3^ of **10^\u22123^**", "10-3 and 103 of 10\u22123" },
        { "x^(n+1)^y, x^(n+1)^ and (x^2^)^-1^", "x(n+1)y, x(n+1) and (x2)-1" },
        { "a^-^b, Na^+^, SO~4~^2-^and H~(aq)~ and x~-1~:", "a-b, Na+, SO42-and H(aq) and x-1:" },
        { "10^-3*10^-2 and e^-x and a^-b=c^-d", "10^-3*10^-2 and e^-x and a^-b=c^-d" },
        { "10^-3 to 10^-2 and x^(a and y^(b)", "10^-3 to 10^-2 and x^(a and y^(b)" },
        { "x^2^+y^-2^ and `^-2^`", "x2+y-2 and ^-2^" },
        { "in Lua t = {a=1}", "in Lua t = {a=1}" },
        { "a rate of {.5}", "a rate of {.5}" },
        { "when a==b and c==d holds", "when a==b and c==d holds" },
        { "a++b and c++d", "a++b and c++d" },
        { "about ~6 L of H~2~O", "about ~6 L of H2O" },
        { "2^10 and x^2^", "2^10 and x2" },
        { "==marked== and ++new++", "marked and new" },
        { "H<sub>2</sub>O<BR>and <kbd>A</kbd>", "H2Oand A" },
        { "a <my-own-element>thing</my-own-element>", "a thing" },
    };

    public static TheoryData<string> OneLine => ["# of items", "#", "> 140/90", "+ 5 V", "302.", "1. January", "- 5", "* * *", "---", "===", "| a |", ": b", "```"];

    [Theory]
    [MemberData(nameof(InAnyLine))]
    public void Text_in_a_line_is_seen_on_the_page_and_on_the_card(string typed, string seen)
    {
        var site = TestSite.Of($"=== content/a.md\n{typed}.\n\n- {typed}!\n");
        var card = TestNotes.OfBlock($"Q: What of it?\nA: {typed}").All.Single();

        var text = TextOf(site["a/index.html"]);
        Assert.Contains(seen + ".", text, StringComparison.Ordinal);
        Assert.Contains(seen + "!", text, StringComparison.Ordinal);
        Assert.Equal(seen, TextOf(card.Fields[1]));
    }

    [Theory]
    [MemberData(nameof(OneLine))]
    public void A_side_of_one_line_is_text_whatever_it_begins_with(string side)
    {
        var site = TestSite.Of($"=== content/a.md\n{{{{<orbit_review>}}}}\nQ: Which?\nA: {side}\n{{{{</orbit_review>}}}}\n");
        var card = TestNotes.OfBlock($"Q: Which?\nA: {side}").All.Single();

        Assert.Contains($"<p>{WebUtility.HtmlEncode(side)}</p>", site["a/index.html"], StringComparison.Ordinal);
        Assert.Equal(side, TextOf(card.Fields[1]));
    }

    [Fact]
    public void A_side_of_several_lines_may_be_a_list()
    {
        var card = TestNotes.OfBlock("Q: Which?\nA:\n- one\n- two").All.Single();

        Assert.Contains("<li>two</li>", card.Fields[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_begins_with_the_name_of_a_type_is_a_paragraph_with_its_marks()
    {
        var site = TestSite.Of("=== content/a.md\n<T>\n*marked*\n");

        Assert.Contains("<p>&lt;T&gt;\n<em>marked</em></p>", site["a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Code_behind_the_name_of_a_type_is_code_for_the_reader_of_the_page_too()
    {
        var site = TestSite.Of("=== content/a.md\nA <T a=\"`{{<orbit_review>}}`\"> b\n");

        Assert.Contains("<code>{{&lt;orbit_review&gt;}}</code>", site["a/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rust,ignore", "language-rust")]
    [InlineData("js{1} title=\"x.js\"", "language-js")]
    [InlineData("c++ {.wide}", "wide language-c++")]
    [InlineData("c\\+\\+", "language-c++")]
    [InlineData("my\\_own&amp;more", "language-my_own&amp;more")]
    [InlineData("python", "language-python")]
    public void Code_has_the_class_of_its_language_alone_on_the_card_too(string info, string name)
    {
        var card = TestNotes.OfBlock($"Q: Which?\nA:\n```{info}\nx\n```").All.Single();

        Assert.Contains($"<code class=\"{name}\">", card.Fields[1], StringComparison.Ordinal);
    }

    private static string TextOf(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Trim();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
