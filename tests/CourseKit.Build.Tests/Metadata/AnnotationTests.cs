namespace CourseKit.Build.Tests;

/// <summary>What C# attributes on a property ask of authors. Each is checked, or is reported where it stands: none is passed over in silence.</summary>
public sealed class AnnotationTests
{
    [Theory]
    [InlineData("[Range(1, 5)] int?", "5")]
    [InlineData("[Range(1, 5)] int?", "6", "CK7004: 'value' is 6 where 1 to 5 is allowed. Write a whole number, 1 to 5.")]
    [InlineData("[Range(1, 5)] int?", "high", "CK7002: 'value' is 'high' where a whole number is expected. Write a whole number, 1 to 5.")]
    [InlineData("[Range(0.5, 1.5)] double?", "2", "CK7004: 'value' is 2 where 0.5 to 1.5 is allowed. Write a number, 0.5 to 1.5.")]
    [InlineData("[Range(typeof(decimal), \"0.1\", \"0.9\")] decimal?", "1", "CK7004: 'value' is 1 where 0.1 to 0.9 is allowed. Write a number, 0.1 to 0.9.")]
    [InlineData("[Range(typeof(DateOnly), \"2026-01-01\", \"2026-12-31\")] DateOnly?", "2027-01-01", "CK7004: 'value' is 2027-01-01 where 2026-01-01 to 2026-12-31 is allowed. Write a day, 2026-01-01 to 2026-12-31.")]
    [InlineData("[RegularExpression(\"[A-Z]{2}\")] string?", "ABC", "CK7005: 'value' is 'ABC', which does not match [A-Z]{2}. Write a text that the whole pattern matches.")]
    [InlineData("[StringLength(5, MinimumLength = 2)] string?", "a", "CK7008: 'value' has 1 character where 2 to 5 characters are allowed. Write 2 to 5 characters.")]
    [InlineData("[MinLength(3), StringLength(5)] string?", "ab", "CK7008: 'value' has 2 characters where 3 to 5 characters are allowed. Write 3 to 5 characters.")]
    [InlineData("[StringLength(5), MinLength(3)] string?", "ab", "CK7008: 'value' has 2 characters where 3 to 5 characters are allowed. Write 3 to 5 characters.")]
    [InlineData("[MaxLength(2)] string[]?", "\"a,b,c\"", "CK7008: 'value' has 3 items where at most 2 items are allowed. Write at most 2 items.")]
    [InlineData("[Length(2, 4)] string?", "a", "CK7008: 'value' has 1 character where 2 to 4 characters are allowed. Write 2 to 4 characters.")]
    [InlineData("[Required] string?", "\"\"", "CK7003: 'value' is empty. Write a text.")]
    [InlineData("[AllowedValues(\"red\", \"green\")] string?", "blue", "CK7009: 'value' may not be 'blue'. The values are red, green.")]
    [InlineData("[AllowedValues(1, 3)] int?", "2", "CK7009: 'value' may not be '2'. The values are 1, 3.")]
    [InlineData("[AllowedValues(Size.Small, Size.VeryLarge)] Size?", "verylarge")]
    [InlineData("[AllowedValues(\"small\")] Size?", "small")]
    [InlineData("[AllowedValues(Size.VeryLarge)] Size?", "small", "CK7009: 'value' may not be 'small'. The values are sehr-gross.")]
    [InlineData("[DeniedValues(\"none\")] string?", "none", "CK7009: 'value' may not be 'none'. Write another value.")]
    [InlineData("[Url] string?", "lamp", "CK7013: 'value' is 'lamp', which is no web address. Write a whole address, such as https://example.org/.")]
    [InlineData("[EmailAddress] string?", "a.b", "CK7013: 'value' is 'a.b', which is no e-mail address. Write an address such as name@example.org.")]
    [InlineData("Size?", "sehr-gross")]
    [InlineData("Size?", "klein")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int?", "3")]
    public void A_constraint_is_asked_of_what_authors_write(string property, string value, params string[] expected) =>
        Assert.Equal(expected.Select(one => $"{PlaceOf(value)}: {one}"), Check(property, value));

    [Theory]
    [InlineData("[Range(1, 5, ErrorMessage = \"{0} has {1} to {2} stars.\")] int?", "6", "CK7004: 'value' is 6 where 1 to 5 is allowed. value has 1 to 5 stars.")]
    [InlineData("[RegularExpression(\"[A-Z]{2}\", ErrorMessage = \"Two capitals.\")] string?", "a", "CK7005: 'value' is 'a', which does not match [A-Z]{2}. Two capitals.")]
    [InlineData("[StringLength(3, ErrorMessage = \"At most {1}.\")] string?", "abcd", "CK7008: 'value' has 4 characters where at most 3 characters are allowed. At most 3.")]
    [InlineData("[AllowedValues(\"red\", ErrorMessage = \"Red {only.\")] string?", "blue", "CK7009: 'value' may not be 'blue'. Red {only.")]
    [InlineData("[Url(ErrorMessage = \"A link.\")] string?", "lamp", "CK7013: 'value' is 'lamp', which is no web address. A link.")]
    public void The_message_of_an_attribute_is_the_hint(string property, string value, string expected) =>
        Assert.Equal([$"{PlaceOf(value)}: {expected}"], Check(property, value));

    [Theory]
    [InlineData("[Even] int?", "CK7058: [Even] is not checked. Use an attribute that 'coursekit explain CK7058' lists, such as [RegularExpression].")]
    [InlineData("[Phone] string?", "CK7058: [Phone] is not checked. Use an attribute that 'coursekit explain CK7058' lists, such as [RegularExpression].")]
    [InlineData("[Range(1, 5)] Size?", "CK7053: [Range] cannot be asked of 'Value', which is an enum. Remove it, or change the type of the property.")]
    [InlineData("[MinLength(1)] int?", "CK7053: [MinLength] cannot be asked of 'Value', which is a whole number. Remove it, or change the type of the property.")]
    [InlineData("[Range(typeof(int), null!, \"5\")] int?", "CK7054: A limit of 'Value' is not a whole number. Write two numbers.")]
    [InlineData("[MinLength(5), MaxLength(3)] string?", "CK7054: No value of 'Value' can satisfy this. Make the minimum the smaller of the two.")]
    [InlineData("[AllowedValues(\"x\", 3)] int?", "CK7054: 'x' can be no value of 'Value'. List values of the type of the property.")]
    [InlineData("[AllowedValues] string?", "CK7054: [AllowedValues] lets no value of 'Value' pass. List the values that authors may write, or remove the attribute.")]
    [InlineData("[RegularExpression(\"[\")] string?", "CK7055: The pattern of 'Value' is no regular expression. Close every bracket, and write a character that is meant literally with a backslash before it.")]
    [InlineData("List<string>", "CK7050: 'Value' is a 'List<string>', which authors cannot write. Make it 'ImmutableArray<string>'.")]
    [InlineData("Flags?", "CK7050: 'Value' is a 'Flags?', which authors cannot write. Take [Flags] off the enum and make the property a list: 'ImmutableArray<Flags>'.")]
    [InlineData("Sise?", "CK7050: 'Value' is a 'Sise?', which the C# of the course does not have. Declare the type in a C# file of the course, or add the using that it needs.")]
    public void What_cannot_be_asked_is_reported_in_the_record(string property, string expected) =>
        Assert.Equal([$"Metadata.cs: {expected}"], Check(property, null).Select(finding => $"{finding.Split('(')[0]}: {finding.Split("): ")[1]}"));

    [Theory]
    [InlineData("public int Value { get; } = 3;", "CK7061: 'Value' has no public setter, so no author can set it. Write 'public int Value { get; init; }', or mark it [JsonIgnore].")]
    [InlineData("public int Value { get; private set; }", "CK7061: 'Value' has no public setter, so no author can set it. Write 'public int Value { get; init; }', or mark it [JsonIgnore].")]
    [InlineData("public int Value;", "CK7061: 'Value' is a field, which no author can set. Write 'public int Value { get; init; }', or mark it [JsonIgnore].")]
    [InlineData("public int Value => 3; public static int Count; public const int Most = 3; private int _own; [JsonIgnore] public int Spare { get; }")]
    public void A_member_that_no_author_can_set_is_reported_unless_it_is_meant_so(string member, params string[] expected) =>
        Assert.Equal(expected, CheckRecord(member, null).Select(finding => finding.Split("): ")[1]));

    [Theory]
    [InlineData("[Obsolete(\"Use level.\")]", "warning content/page.md(6,7): CK7062: 'value' is obsolete. Use level.")]
    [InlineData("[Obsolete]", "warning content/page.md(6,7): CK7062: 'value' is obsolete. Remove 'value'.")]
    [InlineData("[Obsolete(\"Use level.\", true)]", "error content/page.md(6,7): CK7062: 'value' is obsolete. Use level.")]
    public void A_key_that_is_given_up_is_reported_where_it_is_still_written(string attribute, string expected) =>
        Assert.Equal([expected], Find($"{attribute} public int? Value {{ get; init; }}", "3").Select(finding => $"{finding.Severity.ToString().ToLowerInvariant()} {Line(finding)}"));

    [Fact]
    public void An_enum_in_a_file_with_a_syntax_error_is_no_reason_to_report_prompts()
    {
        var found = Find("public Other? Value { get; init; }", "small", ("Other.cs", "public enum Other { Large, Sm }}"));

        Assert.Equal(["CK7060"], found.Select(finding => finding.Code).Distinct());
    }

    /// <summary>Inside of the quotes.</summary>
    private static string PlaceOf(string value) => $"content/page.md(6,{(value[0] == '"' ? 14 : 13)})";

    private static IEnumerable<string> Check(string property, string? value)
    {
        var at = property.LastIndexOf("] ", StringComparison.Ordinal) + 1;
        return CheckRecord($"{property[..at]} public {property[at..].Trim()} Value {{ get; init; }}", value);
    }

    private static IEnumerable<string> CheckRecord(string member, string? value) => Find(member, value).Select(Line);

    private static string Line(Syntax.Diagnostic finding) =>
        $"{finding.Location.Path}({finding.Location.Start.Line},{finding.Location.Start.Column}): {finding.Code}: {finding.Message}. {finding.Hint}";

    private static IEnumerable<Syntax.Diagnostic> Find(string member, string? value, params (string Path, string Text)[] more)
    {
        var record = $$"""
            using System.Collections.Immutable;
            using System.ComponentModel.DataAnnotations;
            using System.Runtime.Serialization;
            using System.Text.Json.Serialization;
            public enum Size { [JsonStringEnumMemberName("klein")] Small, [EnumMember(Value = "sehr-gross")] VeryLarge }
            [Flags] public enum Flags { One = 1 }
            public sealed class EvenAttribute : ValidationAttribute;
            [PromptMetadata] public sealed record Prompt
            {
                {{member}}
            }
            """;
        var page = value is null ? "---\ntitle: A\n---\nText.\n" : $"---\ntitle: A\n---\nText.\n{{{{< orbit_review >}}}}\nWhy? {{value={value}}}\nSo.\n{{{{< /orbit_review >}}}}\n";
        (string Path, string Text)[] files = [("Metadata.cs", record), ("content/page.md", page), .. more];
        return CourseCompiler.Check(CourseFiles.FromTexts(files.Select(file => KeyValuePair.Create(file.Path, file.Text))), CompileOptions.ForExamples).Report.Diagnostics
            .Where(finding => finding.Code.StartsWith("CK7", StringComparison.Ordinal));
    }
}
