using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CourseKit.Export.Tests.Anki;

/// <summary>
/// These tests hold what readers' collections hold. A change of shape forks the note type of everyone who imported a deck, and their notes are
/// never updated again: do not change what is expected here.
/// </summary>
public sealed class NoteTypeTests
{
    private const string FrozenShape =
        """
        1767225600101 CourseKit Basic type 0 sortf 0 fields Front,Back,Context,Source,ID templates Card
        1767225600102 CourseKit Cloze type 1 sortf 0 fields Text,Extra,Context,Source,ID templates Cloze
        """;

    [Fact]
    public void The_shape_of_the_note_types_is_frozen()
    {
        using var models = Models();

        var shape = models.RootElement.EnumerateObject().Select(type =>
            $"{type.Name} {type.Value.GetProperty("name")} type {type.Value.GetProperty("type")} sortf {type.Value.GetProperty("sortf")}"
            + $" fields {Names(type.Value, "flds")} templates {Names(type.Value, "tmpls")}");

        Assert.Equal(FrozenShape, string.Join('\n', shape));
    }

    [Fact]
    public void Whoever_changes_the_look_of_cards_raises_its_version()
    {
        var files = CardTemplates.BasicQuestion + CardTemplates.BasicAnswer + CardTemplates.ClozeQuestion + CardTemplates.ClozeAnswer + CardTemplates.Css;

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(files)))[..16];

        // Changed a template or card.css? Raise CardTemplates.Version, or readers keep the old look; then set both here.
        Assert.Equal((4, "6b181784acd801e3"), (CardTemplates.Version, hash));
        using var models = Models();
        Assert.All(models.RootElement.EnumerateObject(), type => Assert.Equal(1_767_225_600 + (4 * 86_400), type.Value.GetProperty("mod").GetInt64()));
    }

    [Theory]
    [InlineData("id name type mod usn sortf did tmpls flds css latexPre latexPost latexsvg req tags vers", "")]
    [InlineData("name ord sticky rtl font size media", "flds")]
    [InlineData("name ord qfmt afmt bqfmt bafmt did", "tmpls")]
    public void Every_key_that_some_version_of_Anki_needs_is_there(string keys, string part)
    {
        using var models = Models();

        foreach (var type in models.RootElement.EnumerateObject())
        {
            IEnumerable<JsonElement> elements = part.Length == 0 ? [type.Value] : type.Value.GetProperty(part).EnumerateArray();
            Assert.All(elements, element => Assert.All(keys.Split(' '), key => Assert.True(element.TryGetProperty(key, out _), key)));
        }
    }

    [Fact]
    public void Cards_have_no_script_and_fetch_nothing()
    {
        var files = CardTemplates.BasicQuestion + CardTemplates.BasicAnswer + CardTemplates.ClozeQuestion + CardTemplates.ClozeAnswer + CardTemplates.Css;

        Assert.All(["<script", "onclick", "http", "url(", "@import"], forbidden => Assert.DoesNotContain(forbidden, files, StringComparison.OrdinalIgnoreCase));
    }

    private static string Names(JsonElement type, string part) =>
        string.Join(',', type.GetProperty(part).EnumerateArray().Select(element => element.GetProperty("name").GetString()));

    private static JsonDocument Models() =>
        JsonDocument.Parse(Unzipped.Query(AnkiPackage.Write(Contents.Small), "select models from col").Single()[0]);
}
