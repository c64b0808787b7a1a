using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Schema.Tests;

public sealed class ConstraintTests
{
    public static TheoryData<string, string, FieldConstraints> Understood => new()
    {
        { "[Range(1, 5)]", "int", FieldConstraints.None with { Range = new FieldRange("1", "5") } },
        { "[Range(0.5, 2.5, MinimumIsExclusive = true, MaximumIsExclusive = true)]", "double", FieldConstraints.None with { Range = new FieldRange("0.5", "2.5") { MinimumIsExclusive = true, MaximumIsExclusive = true } } },
        { "[Range(typeof(DateOnly), \"2020-01-01\", \"2026-12-31\")]", "DateOnly", FieldConstraints.None with { Range = new FieldRange("2020-01-01", "2026-12-31") } },
        { "[RegularExpression(\"^[A-Z]+$\", ErrorMessage = \"Capitals only\")]", "string", FieldConstraints.None with { Pattern = new FieldPattern("^[A-Z]+$"), Messages = new[] { new FieldMessage(ValueFault.NoMatch, "Capitals only") }.ToEquatableArray() } },
        { "[StringLength(4, MinimumLength = 2)]", "string", FieldConstraints.None with { Length = new FieldLength(2, 4) } },
        { "[MinLength(2), MaxLength(4)]", "string", FieldConstraints.None with { Length = new FieldLength(2, 4) } },
        { "[MinLength(2)]", "ImmutableArray<string>", FieldConstraints.None with { Length = new FieldLength(2, null) } },
        { "[Length(1, 3)]", "string[]", FieldConstraints.None with { Length = new FieldLength(1, 3) } },
        { "[AllowedValues(\"a\", \"b\")]", "string", FieldConstraints.None with { Allowed = new[] { "a", "b" }.ToEquatableArray() } },
        { "[AllowedValues(Level.Easy)]", "Level", FieldConstraints.None with { Allowed = new[] { "easy" }.ToEquatableArray() } },
        { "[DeniedValues(3, 4)]", "int", FieldConstraints.None with { Denied = new[] { "3", "4" }.ToEquatableArray() } },
        { "[Url]", "Uri", FieldConstraints.None with { Format = TextFormat.WebAddress } },
        { "[EmailAddress]", "string", FieldConstraints.None with { Format = TextFormat.EmailAddress } },
        { "[Required]", "string", FieldConstraints.None with { NotEmpty = true } },
        { "[Required(AllowEmptyStrings = true)]", "string", FieldConstraints.None },
    };

    [Theory]
    [MemberData(nameof(Understood))]
    public void An_attribute_of_the_framework_is_understood(string attribute, string type, FieldConstraints expected) =>
        Assert.Equal(expected, Reading.Field($"{attribute} public {type} Value {{ get; init; }}").Constraints);

    [Theory]
    [InlineData("[Range(1, 5)]", "string")]
    [InlineData("[Range(1, 5)]", "bool")]
    [InlineData("[RegularExpression(\"a\")]", "int")]
    [InlineData("[StringLength(3)]", "int")]
    [InlineData("[StringLength(3)]", "string[]")]
    [InlineData("[MinLength(3)]", "int")]
    [InlineData("[MaxLength(3)]", "DateOnly")]
    [InlineData("[Length(1, 3)]", "Level")]
    [InlineData("[Url]", "int")]
    [InlineData("[EmailAddress]", "Uri")]
    public void An_attribute_that_does_not_apply_is_an_error_at_the_attribute(string attribute, string type) =>
        Assert.Equal(["CK7053 2"], Reading.Findings($"{attribute} public {type} Value {{ get; init; }}"));

    [Theory]
    [InlineData("[Range(5, 1)] public int Value { get; init; }", 2)]
    [InlineData("[Range(1, 1, MinimumIsExclusive = true)] public int Value { get; init; }", 2)]
    [InlineData("[Range(typeof(int), \"one\", \"5\")] public int Value { get; init; }", 2)]
    [InlineData("[Length(3, 1)] public string Value { get; init; }", 2)]
    [InlineData("[StringLength(1, MinimumLength = 2)] public string Value { get; init; }", 2)]
    [InlineData("[MinLength(-1)] public string Value { get; init; }", 2)]
    [InlineData("[Range(1, 5)] public int Value { get; init; } = 9;", 49)]
    [InlineData("[StringLength(2)] public string Value { get; init; } = \"abc\";", 56)]
    [InlineData("[RegularExpression(\"A+\")] public string Value { get; init; } = \"b\";", 64)]
    [InlineData("[DeniedValues(3)] public int Value { get; init; } = 3;", 53)]
    public void Constraints_that_no_value_or_not_the_default_can_satisfy_are_an_error_at_their_place(string property, int column) =>
        Assert.Equal([$"CK7054 {column}"], Reading.Findings(property));

    [Fact]
    public void A_pattern_that_is_none_is_an_error_at_the_attribute() =>
        Assert.Equal(["CK7055 2"], Reading.Findings("[RegularExpression(\"(\")] public string Value { get; init; }"));

    [Theory]
    [InlineData("[Phone]")]
    [InlineData("[CreditCard]")]
    [InlineData("[CustomValidation(typeof(Prompt), \"Check\")]")]
    public void A_validation_that_needs_code_to_run_is_a_warning_at_the_attribute(string attribute) =>
        Assert.Equal(["CK7058 2"], Reading.Findings($"{attribute} public string Value {{ get; init; }}"));

    [Fact]
    public void A_validation_of_the_authors_own_is_a_warning_too() =>
        Assert.Equal(["CK7058 2"], Reading.Findings("[Odd] public int Value { get; init; } } public sealed class OddAttribute : ValidationAttribute {"));

    [Fact]
    public void Attributes_that_validate_nothing_are_left_alone() =>
        Assert.Empty(Reading.Findings("[Obsolete, Display(Name = \"x\"), JsonPropertyName(\"v\")] public int Value { get; init; }"));
}
