using CourseKit.Model;

namespace CourseKit.Schema.Tests;

public sealed class RecordTests
{
    [Fact]
    public void Records_are_found_by_their_attributes_in_any_file_and_any_namespace()
    {
        var schema = Reading.Of(
            ("A.cs", "namespace Alignment.Facts { [PromptMetadata] public sealed record Prompt { public int Minutes { get; init; } } }"),
            ("B.cs", "public static class Outer { [CourseKit.Metadata.PageMetadata] internal readonly record struct Lesson(string Level); }")).Schema;

        Assert.Equal(("global::Alignment.Facts.Prompt", MetadataRole.Prompt, true), (schema.Prompt!.TypeName, schema.Prompt.Role, schema.Prompt.IsPublic));
        Assert.Equal(("global::Outer.Lesson", MetadataRole.Page, false), (schema.Page!.TypeName, schema.Page.Role, schema.Page.IsPublic));
    }

    [Fact]
    public void Without_records_the_built_in_schema_holds() => Assert.Equal(MetadataSchema.BuiltIn, Reading.Of("public record Prompt { public int Minutes { get; init; } }").Schema);

    [Theory]
    [InlineData("ReviewedOn", "reviewedOn")]
    [InlineData("ISBN", "isbn")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("@class_", "class_")]
    [InlineData("Сложность", "сложность")]
    [InlineData("难度", "难度")]
    public void A_key_is_the_name_of_the_property_in_camel_case(string property, string key) =>
        Assert.Equal(key, Reading.Field($"public int {property} {{ get; init; }}").Key);

    [Fact]
    public void JsonPropertyName_gives_another_key() =>
        Assert.Equal("reviewed-on", Reading.Field("[JsonPropertyName(\"reviewed-on\")] public int ReviewedOn { get; init; }").Key);

    [Theory]
    [InlineData("public required int Value { get; init; }", true)]
    [InlineData("[Required] public int? Value { get; init; }", true)]
    [InlineData("public int Value { get; init; }", false)]
    [InlineData("public int Value { get; init; } = 3;", false)]
    public void What_is_required_is_said_by_the_keyword_or_the_attribute(string property, bool expected) =>
        Assert.Equal(expected, Reading.Field(property).IsRequired);

    [Fact]
    public void A_positional_record_requires_the_parameters_without_a_default()
    {
        var fields = Reading.Of("[PageMetadata] public record Lesson(string Level, [property: Range(1, 60)] int Minutes = 10) { public int Order { get; init; } }").Schema.Page!.Fields;

        Assert.Equal(["level Level True ", "minutes Minutes False 10", "order  False "], fields.Select(field => $"{field.Key} {field.Parameter} {field.IsRequired} {field.Default}"));
        Assert.Equal(new FieldRange("1", "60"), fields[1].Constraints.Range);
    }

    [Fact]
    public void Properties_of_base_types_come_first_and_what_nobody_can_set_is_no_field()
    {
        var fields = Reading.Of(
            """
            public record Base { public int First { get; init; } public virtual int Second { get; init; } }
            [PromptMetadata] public record Prompt : Base
            {
                public override int Second { get; init; }
                public int Third { get; set; }
                public int Computed => Third + 1;
                public int Private { get; private set; }
                [JsonIgnore] public object? Ignored { get; init; }
                public static int Shared { get; set; }
                private int Hidden { get; set; }
                public int this[int i] { get => i; set { } }
            }
            """).Schema.Prompt!.Fields;

        Assert.Equal(["first", "second", "third"], fields.Select(field => field.Key));
    }

    [Fact]
    public void Descriptions_come_from_doc_comments_and_from_Display()
    {
        var record = Reading.Of(
            """
            /// <summary>What a prompt says of <see cref="Course.Self"/>.</summary>
            /// <param name="Level">How hard it is.</param>
            [PromptMetadata] public record Prompt(int Level)
            {
                /// <summary>
                /// When it was
                /// read last.
                /// </summary>
                public DateOnly? ReviewedOn { get; init; }

                [Display(Description = "One to five")] public int Importance { get; init; } = 3;

                /// <summary>Not <b>XML.</summary>
                public int Broken { get; init; }
            }
            """).Schema.Prompt!;

        Assert.Equal("What a prompt says of Self.", record.Description);
        Assert.Equal(["How hard it is.", "When it was read last.", "One to five", null], record.Fields.Select(field => field.Description));
        Assert.Equal("3", record.Fields[2].Default);
    }
}
