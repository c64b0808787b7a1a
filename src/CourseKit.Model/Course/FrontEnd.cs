namespace CourseKit.Model;

/// <summary>The whole front end on one thread: what the generator and small tools call. Build runs the same steps in parallel.</summary>
public static class FrontEnd
{
    public static Course Compile(CourseInput input) =>
        throw new NotSupportedException("Waits for the parser.");
}
