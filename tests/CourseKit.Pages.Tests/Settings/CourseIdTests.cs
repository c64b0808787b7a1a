namespace CourseKit.Model.Tests;

public class CourseIdTests
{
    [Theory]
    [InlineData("misalignment", "misalignment")]
    [InlineData("Outer & Inner", "outer-inner")]
    [InlineData("  _x_ ", "x")]
    [InlineData("2024", "course-2024")]
    [InlineData("", "course")]
    [InlineData("---", "course")]
    [InlineData("\u2014", "course")]
    public void A_name_becomes_an_id(string name, string id)
    {
        Assert.Equal(id, CourseId.Of(name));
    }

    [Fact]
    public void Names_whose_letters_cannot_be_kept_still_get_ids_of_their_own()
    {
        var ids = new[] { "对齐", "奖励", "Übung 1", "Ubung 1", "\U0001D49C" }.Select(CourseId.Of).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(CourseId.IsValid(id), id));
    }

    [Fact]
    public void Any_name_gives_a_valid_id_that_is_its_own_id()
    {
        Property.Holds(Property.Characters, name => CourseId.IsValid(CourseId.Of(name)) && CourseId.Of(CourseId.Of(name)) == CourseId.Of(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("é")]
    public void Whatever_cannot_name_a_file_everywhere_is_no_id(string id)
    {
        Assert.False(CourseId.IsValid(id));
    }
}
