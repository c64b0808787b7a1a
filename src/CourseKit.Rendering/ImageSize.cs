namespace CourseKit.Rendering;

/// <summary>The size of a picture as it is shown, in pixels; never 0.</summary>
public readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>The size in the shape of the picture when an author states one of the two; both as stated when both are.</summary>
    public ImageSize With(int? width, int? height) => (width, height) switch
    {
        ({ } w, { } h) => new ImageSize(w, h),
        ({ } w, null) => new ImageSize(w, Scale(Height, w, Width)),
        (null, { } h) => new ImageSize(Scale(Width, h, Height), h),
        _ => this,
    };

    private static int Scale(int length, int to, int from) =>
        (int)Math.Clamp(Math.Round((double)length * to / from, MidpointRounding.AwayFromZero), 1, int.MaxValue);
}
