using System.Security.Cryptography;
using System.Text;
using CourseKit.Syntax;
using FsCheck.Fluent;

namespace CourseKit.Export.Tests.Anki;

public sealed class FieldTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a <b>bold</b> word", "a bold word")]
    [InlineData("1 &lt; 2 &amp;&nbsp;3", "1 < 2 & 3")]
    [InlineData("<img src=x>", " x ")]
    [InlineData("see <img class='wide' src=\"a b.png\" alt=\"no > here\">!", "see  a b.png  here\">!")]
    [InlineData("<audio src='a.mp3'></audio><object data=b.svg type=x></object>", " a.mp3  b.svg ")]
    [InlineData("<imgs src=x>y", "y")]
    [InlineData("<!-- a > b --><style>p > a {}</style><script>1 > 0</script>end", "end")]
    [InlineData("1 < 2", "1 < 2")]
    [InlineData("", "")]
    public void A_field_sorts_by_its_text_without_HTML(string field, string sorted) => Assert.Equal(sorted, PlainField.Of(field));

    [Fact]
    public void The_checksum_is_that_of_the_text_without_HTML()
    {
        var package = AnkiPackage.Write(Contents.Of(Contents.Basic("a", "What is a <i>kite</i> base?")));

        var row = Unzipped.Query(package, "select sfld, csum from notes").Single();

        // printf '%s' 'What is a kite base?' | sha1sum | cut -c1-8
        var expected = Convert.ToUInt32(Convert.ToHexString(SHA1.HashData("What is a kite base?"u8))[..8], 16);
        Assert.Equal(["What is a kite base?", $"{expected}"], row);
    }

    [Fact]
    public void A_known_checksum_is_had() =>
        Assert.Equal(["2868168221"], Unzipped.Query(AnkiPackage.Write(Contents.Of(Contents.Basic("a", "hello"))), "select csum from notes").Single());

    [Theory]
    [InlineData("{{c1::a}}", "0")]
    [InlineData("{{c2::a}} {{c1::b::hint}} {{c2::c}}", "0 1")]
    [InlineData("{{c1::outer {{c3::inner}} rest}}", "0 2")]
    [InlineData("{{c12::a}}", "11")]
    [InlineData("no deletion", "0")]
    [InlineData("{{c0::a}} {{cx::b}} {{c1:a}} {{c4::never closed", "0")]
    [InlineData("}} {{c5::a}}", "4")]
    [InlineData("{{{c1::a}}}", "0")]
    public void A_cloze_has_a_card_for_each_number(string text, string expected)
    {
        var ordinals = new List<int>();

        CardOrdinals.Of(Contents.Cloze("a", text), ordinals);

        Assert.Equal(expected, string.Join(' ', ordinals));
    }

    [Fact]
    public void Tags_stand_between_blanks_and_hold_none() =>
        Assert.Equal(" a::b two_words c ", AnkiTags.Join(["a::b", "two  words", "", "A::B", " c "]));

    [Theory]
    [InlineData("Course::Week 2", "Course::Week 2")]
    [InlineData(" Course ::  :: Week \"2\"", "Course::blank::Week '2'")]
    [InlineData("a:::b", "a::b")]
    [InlineData("a: : :b", "a: : :b")]
    [InlineData("a:: : b : ::c", "a::b::c")]
    public void Names_of_decks_are_what_Anki_keeps(string name, string clean)
    {
        Assert.Equal(clean, DeckName.Clean(name));
        Assert.Equal(clean, DeckName.Clean(clean));
    }

    [Theory]
    [InlineData("ck-0123456789abcdef.png", true)]
    [InlineData("_ck-font.woff2", true)]
    [InlineData("a/b.png", false)]
    [InlineData("con.png", false)]
    [InlineData("dot.", false)]
    [InlineData("what?.png", false)]
    [InlineData("", false)]
    public void Names_of_media_are_what_Anki_keeps(string name, bool valid) => Assert.Equal(valid, AnkiMediaName.IsValid(name));

    [Fact]
    public void Any_text_makes_a_sound_package_that_is_read_back()
    {
        var odd = Gen.Elements('\u001f', '\0', '\ud800', '\udc00', '\r', '\n', '\t', '"', '#', '<', '>', '&', '{', '}', ':', 'e', '\u0301', ' ', '\u007f', '\u0085', 'é', '1', '\u2028', '\ufdd0', '\ufeff', '\uffff', '\u202e', '\u00a0', '\u3000', ';', '\'');
        var texts = Gen.ArrayOf(odd).Select(chars => new string(chars));

        Property.Holds(Gen.ArrayOf(texts, 5).Zip(texts), values =>
        {
            var (fields, tag) = values;
            var notes = AnkiNoteType.All.Select(type => new AnkiNote($"g-{type.Name}", type, fields.ToEquatableArray(), [tag], 5, DeckName.Of("Deck", tag))).ToArray();

            var package = AnkiPackage.Write(Contents.Of(notes));

            var read = AnkiPackageReader.Read("x.apkg", package).Package!;
            Assert.Equal(2, read.Notes.Count);
            Assert.All(read.Notes, note =>
            {
                Assert.Equal(5, note.Fields.Count);
                Assert.NotEqual("", note.Fields[0]);
                Assert.All(note.Fields.Skip(1).Zip(fields.Skip(1)), pair => Assert.Equal(NormalText.Of(pair.Second), pair.First));
                Assert.True(note.Cards >= 1);
                Assert.DoesNotContain(note.Fields, field => field.Any(c => char.IsControl(c) && c is not ('\n' or '\t')));
            });
            Assert.Equal(2, TabSeparated.Rows(Encoding.UTF8.GetString(AnkiTextFile.Write(Contents.Of(notes)))).Count);
        });
    }
}
