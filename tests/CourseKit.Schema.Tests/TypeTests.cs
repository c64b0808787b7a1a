using CourseKit.Model;

namespace CourseKit.Schema.Tests;

public sealed class TypeTests
{
    [Theory]
    [InlineData("string", FieldType.Text, "string")]
    [InlineData("bool", FieldType.Boolean, "bool")]
    [InlineData("sbyte", FieldType.Integer, "sbyte")]
    [InlineData("byte", FieldType.Integer, "byte")]
    [InlineData("short", FieldType.Integer, "short")]
    [InlineData("ushort", FieldType.Integer, "ushort")]
    [InlineData("int", FieldType.Integer, "int")]
    [InlineData("uint", FieldType.Integer, "uint")]
    [InlineData("long", FieldType.Integer, "long")]
    [InlineData("ulong", FieldType.Integer, "ulong")]
    [InlineData("float", FieldType.Number, "float")]
    [InlineData("double", FieldType.Number, "double")]
    [InlineData("decimal", FieldType.Number, "decimal")]
    [InlineData("DateOnly", FieldType.Date, "global::System.DateOnly")]
    [InlineData("DateTime", FieldType.DateTime, "global::System.DateTime")]
    [InlineData("DateTimeOffset", FieldType.DateTime, "global::System.DateTimeOffset")]
    [InlineData("Uri", FieldType.Uri, "global::System.Uri")]
    [InlineData("Level", FieldType.Enum, "global::Level")]
    [InlineData("SourceKey", FieldType.Source, "global::CourseKit.Metadata.SourceKey")]
    [InlineData("PageRef", FieldType.Page, "global::CourseKit.Metadata.PageRef")]
    [InlineData("PromptRef", FieldType.Prompt, "global::CourseKit.Metadata.PromptRef")]
    public void A_type_is_read_by_itself_with_a_question_mark_and_as_the_items_of_a_list(string type, FieldType expected, string name)
    {
        var plain = Reading.Field($"public {type} Value {{ get; init; }}");
        var nullable = Reading.Field($"public {type}? Value {{ get; init; }}");
        var list = Reading.Field($"public ImmutableArray<{type}> Value {{ get; init; }}");

        Assert.Equal((expected, name, ListType.None, false), (plain.Type, plain.TypeName, plain.List, plain.IsNullable));
        Assert.Equal((expected, name, ListType.None, true), (nullable.Type, nullable.TypeName, nullable.List, nullable.IsNullable));
        Assert.Equal((expected, name, ListType.ImmutableArray, false), (list.Type, list.TypeName, list.List, list.IsNullable));
    }

    [Theory]
    [InlineData("int[]", ListType.Array)]
    [InlineData("ImmutableArray<int>", ListType.ImmutableArray)]
    [InlineData("ImmutableArray<int>?", ListType.ImmutableArray)]
    [InlineData("IReadOnlyList<int>", ListType.ReadOnlyList)]
    [InlineData("IReadOnlyCollection<int>?", ListType.ReadOnlyList)]
    [InlineData("IEnumerable<int>", ListType.ReadOnlyList)]
    public void A_list_is_read_with_its_kind(string type, ListType expected) =>
        Assert.Equal((FieldType.Integer, expected), (Reading.Field($"public {type} Value {{ get; init; }}").Type, Reading.Field($"public {type} Value {{ get; init; }}").List));

    [Theory]
    [InlineData("object")]
    [InlineData("char")]
    [InlineData("nint")]
    [InlineData("List<string>")]
    [InlineData("Dictionary<string, int>")]
    [InlineData("int[][]")]
    [InlineData("int[,]")]
    [InlineData("int?[]")]
    [InlineData("ImmutableArray<Level?>")]
    [InlineData("(int, string)")]
    [InlineData("Marks")]
    [InlineData("System.Threading.Thread")]
    [InlineData("Missing")]
    public void A_type_that_no_author_can_write_is_an_error_at_the_property(string type) =>
        Assert.Equal([$"CK7050 {"public  ".Length + type.Length + 1}"], Reading.Findings($"public {type} Value {{ get; init; }}"));

    [Fact]
    public void The_members_of_an_enum_have_the_names_that_authors_write()
    {
        var field = Reading.Field(
            """
            public Kind Value { get; init; } }
            public enum Kind
            {
                /// <summary>To be recalled.</summary>
                OpenEnded,
                [JsonStringEnumMemberName("so-so")] Medium,
                @class,
                URLPath,
            """);

        Assert.Equal(["openEnded OpenEnded To be recalled.", "so-so Medium ", "class class ", "urlPath URLPath "], field.Members.Select(member => $"{member.Name} {member.Member} {member.Description}"));
    }
}
