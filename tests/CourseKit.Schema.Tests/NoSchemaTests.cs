using CourseKit.Model;

namespace CourseKit.Schema.Tests;

/// <summary>Records that cannot be a schema, each an error at its place in the C#.</summary>
public sealed class NoSchemaTests
{
    [Theory]
    [InlineData("[PromptMetadata] public abstract record Prompt;", "2:41", "it is abstract")]
    [InlineData("[PromptMetadata] public static class Prompt { }", "2:38", "it is static")]
    [InlineData("[PromptMetadata] public ref struct Prompt { }", "2:36", "it is a ref struct")]
    [InlineData("[PromptMetadata] public record Prompt<T>;", "2:32", "it is generic")]
    [InlineData("[PromptMetadata] file record Prompt;", "2:30", "no other code can name it")]
    [InlineData("class Outer { [PromptMetadata] private record Prompt; }", "2:47", "no other code can name it")]
    [InlineData("[PromptMetadata] public class Prompt { private Prompt() { } }", "2:31", "it has no constructor that its properties can fill")]
    [InlineData("[PromptMetadata] public class Prompt { public Prompt(int other) { } }", "2:31", "it has no constructor that its properties can fill")]
    [InlineData("[PromptMetadata] public class Prompt { public Prompt(out int x) { x = 1; } public int X { get; } }", "2:31", "it has no constructor that its properties can fill")]
    [InlineData("[PromptMetadata] public class Prompt { public required string Field; }", "2:63", "'Field' is required, and no key can fill it")]
    [InlineData("[PromptMetadata] public class Prompt { [JsonIgnore] public required string Hidden { get; set; } }", "2:76", "'Hidden' is required, and no key can fill it")]
    public void A_type_that_cannot_be_made_from_keys_is_an_error_that_says_why(string code, string place, string reason)
    {
        var reading = Reading.Of(code);

        Assert.Equal([$"CK7052 Metadata.cs {place}"], reading.Places());
        Assert.Equal($"'Prompt' cannot describe metadata: {reason}", Assert.Single(reading.Diagnostics).Message);
        Assert.Null(reading.Schema.Prompt);
    }

    [Fact]
    public void A_second_record_of_a_role_is_an_error_that_shows_the_first()
    {
        var reading = Reading.Of(("A.cs", "[PromptMetadata] record First;"), ("B.cs", "[PromptMetadata, PageMetadata] record Second;"));

        Assert.Equal(["CK7051 B.cs 1:39"], reading.Places());
        Assert.Equal("A.cs", Assert.Single(Assert.Single(reading.Diagnostics).Related).Location.Path);
        Assert.Equal(("First", "Second"), (reading.Schema.Prompt!.Name, reading.Schema.Page!.Name));
    }

    [Theory]
    [InlineData("public int Level { get; init; } public int level { get; init; }", 44)]
    [InlineData("[JsonPropertyName(\"b\")] public int A { get; init; } public int B { get; init; }", 64)]
    public void A_key_that_two_properties_have_is_an_error_at_the_second(string properties, int column) =>
        Assert.Equal([$"CK7056 {column}"], Reading.Findings(properties));

    [Theory]
    [InlineData("Id")]
    [InlineData("Class")]
    [InlineData("Color")]
    [InlineData("Lint")]
    [InlineData("Repeat")]
    public void A_key_that_CourseKit_has_for_itself_is_an_error_at_the_property(string property) =>
        Assert.Equal(["CK7057 12"], Reading.Findings($"public int {property} {{ get; init; }}"));

    [Theory]
    [InlineData("two words")]
    [InlineData("")]
    [InlineData("a=b")]
    [InlineData("open-ended")]
    public void A_key_that_authors_cannot_write_is_an_error_at_the_property(string key) =>
        Assert.Equal([$"CK7057 {$"[JsonPropertyName(\"{key}\")] public int ".Length + 1}"], Reading.Findings($"[JsonPropertyName(\"{key}\")] public int Value {{ get; init; }}"));

    [Fact]
    public void A_syntax_error_is_told_where_it_is_and_its_record_counts_as_none()
    {
        var reading = Reading.Of("[PromptMetadata] public record Prompt { public int Bad { get; init }\n[PageMetadata] public record Page;");

        Assert.All(reading.Diagnostics, found => Assert.Equal("CK7060", found.Code));
        Assert.Contains("CK7060 Metadata.cs 2:68", reading.Places());
        Assert.Equal(MetadataSchema.BuiltIn, reading.Schema);
    }

    [Fact]
    public void A_record_in_another_file_than_the_syntax_error_is_read()
    {
        var reading = Reading.Of(("A.cs", "class {"), ("B.cs", "[PageMetadata] public record Page { public int Minutes { get; init; } }"));

        Assert.NotEmpty(reading.Diagnostics);
        Assert.Equal("minutes", Assert.Single(reading.Schema.Page!.Fields).Key);
    }

    [Fact]
    public void A_required_property_that_is_no_field_leaves_a_record_that_cannot_be_made()
    {
        var reading = Reading.Of("[PromptMetadata] public record Prompt { public required object Bad { get; init; } public int Good { get; init; } }");

        Assert.Equal(["CK7050 Metadata.cs 2:64"], reading.Places());
        Assert.True(reading.Schema.Prompt!.CannotBeMade);
        Assert.Equal("good", Assert.Single(reading.Schema.Prompt.Fields).Key);
    }

    [Fact]
    public void A_constructor_that_sets_all_that_is_required_asks_for_nothing() =>
        Assert.Empty(Reading.Of("[PromptMetadata] public class Prompt { [SetsRequiredMembers] public Prompt() { } [JsonIgnore] public required string Hidden { get; set; } = \"\"; }").Diagnostics);

    [Fact]
    public void All_mistakes_of_a_record_are_told_at_once() =>
        Assert.Equal(
            ["CK7050 Metadata.cs 2:55", "CK7053 Metadata.cs 2:75", "CK7055 Metadata.cs 2:126"],
            Reading.Of("[PromptMetadata] public record Prompt { public object Bad { get; init; } [Range(1, 2)] public string A { get; init; } = \"\"; [RegularExpression(\"[\")] public string? B { get; init; } }").Places());
}
