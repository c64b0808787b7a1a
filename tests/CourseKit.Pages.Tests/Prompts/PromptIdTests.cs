namespace CourseKit.Model.Tests;

public sealed class PromptIdTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("reward-tampering", true)]
    [InlineData("2.1_x:y-Z", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a b", false)]
    [InlineData("a/b", false)]
    [InlineData("é", false)]
    public void An_id_of_the_author_is_made_of_plain_characters(string id, bool isValid) => Assert.Equal(isValid, PromptId.IsValid(id));

    [Fact]
    public void An_id_has_a_greatest_length() => Assert.False(PromptId.IsValid(new string('a', 101)));
}
